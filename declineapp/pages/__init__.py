"""The views: the only ones who know asking, saying, the checklist and the downloads."""
