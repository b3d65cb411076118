"""Addresses of matches, competitions and articles."""

from django.urls import path

from .views.about import AboutPage
from .views.competitions import CompetitionList, CompetitionPage
from .views.home import HomeView
from .views.matches import MatchList, MatchPage
from .views.search import SearchPage
from .views.sources import SourceList, SourcePage

app_name = "matches"

urlpatterns = [
    path("", HomeView.as_view(), name="home"),
    path("matches/", MatchList.as_view(), name="list"),
    path("matches/<int:pk>/<slug:slug>/", MatchPage.as_view(), name="match"),
    path("matches/<int:pk>/", MatchPage.as_view()),
    path("search/", SearchPage.as_view(), name="search"),
    path("competitions/", CompetitionList.as_view(), name="competitions"),
    path("competitions/<int:pk>/<slug:slug>/", CompetitionPage.as_view(), name="competition"),
    path("competitions/<int:pk>/", CompetitionPage.as_view()),
    path("sources/", SourceList.as_view(), name="sources"),
    path("sources/<int:pk>/", SourcePage.as_view(), name="source"),
    path("about/", AboutPage.as_view(), name="about"),
]
