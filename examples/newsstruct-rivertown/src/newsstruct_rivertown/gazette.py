"""A site parser of gazette.rivertown.example."""

from newsstruct.sites import SiteParser, site


@site("gazette.rivertown.example", paths="/news/*")
class RivertownGazette(SiteParser):
    """What the generic reader gets wrong on this site; all else is left to it."""

    headline = ".story-title"
    drop = ".offer"
    retype = {"subheading": "p.cross"}  # noqa: RUF012  # read once, never changed
    cross_links = "p.go"
    cross_link_labels = "p.go b"
