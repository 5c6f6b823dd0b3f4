"""Follows every link of a site and says what it found."""

import collections
import html.parser
import http.client
import re
import urllib.parse


class LinkParser(html.parser.HTMLParser):
    """The addresses a page names, and the ids it has."""

    def __init__(self):
        super().__init__()
        self.links, self.parts, self.ids = [], [], set()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id"):
            self.ids.add(values["id"])
        if tag in ("a", "area") and values.get("href"):
            self.links.append(values["href"])
        if tag == "link" and values.get("href"):
            self.parts.append(values["href"])
        if tag in ("img", "script", "source", "iframe") and values.get("src"):
            self.parts.append(values["src"])


class Page:
    """One address: what came, and where it leads."""

    def __init__(self, path, status, media_type, body):
        self.path, self.status, self.media_type, self.body = path, status, media_type, body
        self.found = LinkParser()
        if self.is_html:
            self.found.feed(body.decode())

    @property
    def is_html(self):
        return self.media_type.startswith("text/html")

    @property
    def is_redirect(self):
        return self.status in (301, 302)

    @property
    def kind(self):
        """Pages of one kind share a view: /en/plans/k3/indicators/x7 is `/en/plans/*/indicators/*`."""
        kind = re.sub(r"/as-of/[^/]+/", "/as-of/*/", re.sub(r"/plans/[^/]+/", "/plans/*/", self.path))
        kind = re.sub(r"/editions/[^/]+/", "/editions/*/", kind)
        kind = re.sub(r"/(pillars|measures|departments|changes|print|indicators)/[^/]+/", r"/\1/*/", kind)
        return re.sub(r"/(indicators|sheets|history|rules|rating/by)/[^*/].*$", r"/\1/*", kind)


class Crawl:
    """All pages that can be reached from the first ones, and the links that lead nowhere."""

    def __init__(self, base, starts):
        self.pages, self.broken, self.outside = {}, [], []
        address = urllib.parse.urlsplit(base)
        connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
        queue, fragments = list(starts), []
        while queue:
            path = queue.pop(0)
            if path in self.pages:
                continue
            connection.request("GET", path)
            response = connection.getresponse()
            page = Page(path, response.status, response.headers.get("Content-Type", ""), response.read())
            self.pages[path] = page
            if page.is_redirect:
                queue.append(urllib.parse.urlsplit(response.headers["Location"]).path)
                continue
            for link in page.found.links + page.found.parts:
                if link.startswith(("data:", "mailto:", "tel:")):
                    continue
                target = urllib.parse.urlsplit(urllib.parse.urljoin(base + path, link))
                if target.netloc != address.netloc:
                    if link in page.found.parts:
                        self.outside.append(f"{path} loads {link}")
                    continue
                queue.append(target.path)
                if target.fragment:
                    fragments.append((path, target.path, urllib.parse.unquote(target.fragment)))
        connection.close()
        self.broken += [f"{page.path}: {page.status}" for page in self.pages.values() if page.status != 200 and not page.is_redirect]
        self.broken += [
            f"{path} links to {target}#{fragment}, which has no such part"
            for path, target, fragment in sorted(set(fragments))
            if self.pages[target].status == 200 and fragment not in self.pages[target].found.ids
        ]

    @property
    def html_pages(self):
        return [page for page in self.pages.values() if page.is_html and page.status == 200]

    def keep_representatives(self):
        """Leaves only a page of each kind, where pages of a kind are many."""
        kept = {page.path for page in self.representatives}
        self.pages = {path: page for path, page in self.pages.items() if path in kept}

    @property
    def examined(self):
        """The pages that are looked at in a browser: all, but of the many pages of rules three of each kind."""
        met = collections.Counter()
        for page in self.html_pages:
            met[page.kind] += 1
            if met[page.kind] <= 3 or not page.kind.endswith(("/rules/*", "/rating/by/*")):
                yield page

    @property
    def representatives(self):
        """The first page met of each kind."""
        kinds = {}
        for page in self.html_pages:
            kinds.setdefault(page.kind, page)
        return list(kinds.values())
