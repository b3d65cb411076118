"""Addresses of teams and players."""

from django.urls import path

from .views.people import PlayerList, PlayerPage, TeamList, TeamPage

app_name = "players"

urlpatterns = [
    path("teams/", TeamList.as_view(), name="teams"),
    path("teams/<int:pk>/<slug:slug>/", TeamPage.as_view(), name="team"),
    path("teams/<int:pk>/", TeamPage.as_view()),
    path("players/", PlayerList.as_view(), name="players"),
    path("players/<int:pk>/<slug:slug>/", PlayerPage.as_view(), name="player"),
    path("players/<int:pk>/", PlayerPage.as_view()),
]
