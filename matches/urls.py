"""Addresses of matches, competitions and articles."""

from django.urls import path, re_path

from .feeds import MatchFeed, robots
from .views.about import AboutPage
from .views.changes import ChangeList
from .views.competitions import CompetitionList, CompetitionPage
from .views.errors import ErrorReported, ReportError
from .views.home import HomeView
from .views.matches import MatchData, MatchList, MatchPage
from .views.search import SearchPage
from .views.sources import SourceList, SourcePage

app_name = "matches"

DATA = r"\.(?P<format>json|csv)$"  # after the address of a list, or of a match by its number alone

urlpatterns = [
    path("", HomeView.as_view(), name="home"),
    path("robots.txt", robots),
    path("feed/", MatchFeed(), name="feed"),
    path("matches/", MatchList.as_view(), name="list"),
    re_path("^matches" + DATA, MatchList.as_view(), name="list_data"),
    re_path(r"^matches/(?P<pk>\d+)" + DATA, MatchData.as_view(), name="match_data"),
    path("matches/<int:pk>/<slug:slug>/", MatchPage.as_view(), name="match"),
    path("matches/<int:pk>/", MatchPage.as_view()),
    path("events/<int:pk>/error/", ReportError.as_view(), name="report_error"),
    path("events/error/sent/", ErrorReported.as_view(), name="error_reported"),
    path("changes/", ChangeList.as_view(), name="changes"),
    path("search/", SearchPage.as_view(), name="search"),
    path("competitions/", CompetitionList.as_view(), name="competitions"),
    re_path("^competitions" + DATA, CompetitionList.as_view(), name="competitions_data"),
    path("competitions/<int:pk>/<slug:slug>/", CompetitionPage.as_view(), name="competition"),
    path("competitions/<int:pk>/", CompetitionPage.as_view()),
    path("sources/", SourceList.as_view(), name="sources"),
    re_path("^sources" + DATA, SourceList.as_view(), name="sources_data"),
    path("sources/<int:pk>/", SourcePage.as_view(), name="source"),
    path("about/", AboutPage.as_view(), name="about"),
]
