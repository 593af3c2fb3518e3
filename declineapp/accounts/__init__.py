"""Signing in by a code from one's mail or a passkey; there is no password anywhere.

django-allauth does the signing in. What is ours: one page for those who have an account and those who haven't, so
that nobody learns who has one; and a browser's drafts go along into the account.
"""
