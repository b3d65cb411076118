"""Addresses of teams and players."""

from django.urls import path, re_path

from .views.players import PlayerList, PlayerPage
from .views.teams import TeamList, TeamPage

app_name = "players"

urlpatterns = [
    path("teams/", TeamList.as_view(), name="teams"),
    re_path(r"^teams\.(?P<format>json|csv)$", TeamList.as_view(), name="teams_data"),
    path("teams/<int:pk>/<slug:slug>/", TeamPage.as_view(), name="team"),
    path("teams/<int:pk>/", TeamPage.as_view()),
    path("players/", PlayerList.as_view(), name="players"),
    re_path(r"^players\.(?P<format>json|csv)$", PlayerList.as_view(), name="players_data"),
    path("players/<int:pk>/<slug:slug>/", PlayerPage.as_view(), name="player"),
    path("players/<int:pk>/", PlayerPage.as_view()),
]
