#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes basemap.bin, the boundaries that the program draws its maps on.

    make_basemap.py [world_map.gpkg] [basemap.bin]

Source: Natural Earth (public domain) as world_map.gpkg of Debian's package qgis-common, layers `countries` and
`states_provinces`. Python's standard library only; the same input gives the same bytes.

Neighbours must not tear apart, so what is simplified are not polygons but the arcs between the points where three or more
units (or two and the sea) meet: every arc is stored and simplified once, and both neighbours refer to it. Douglas-Peucker in
Web Mercator gives each point the coarsest of three levels that it belongs to, so coarse levels are subsets of fine ones.

Format, little endian; varint = LEB128, zigzag = signed value as varint, string = varint length + UTF-8:

    0   8 bytes   "OBRAMAP" 0x01
    8   uint32    CRC-32 of everything after byte 48
    12  uint32    grid: units per degree
    16  uint32    number of arcs
    20  uint32    number of points of all arcs
    24  uint32    number of units (countries first, then first-level units)
    28  uint32    number of countries
    32  uint32    bytes of section A
    36  uint32    bytes of section L
    40  uint32    bytes of section U
    44  uint32    0
    48  section A arcs: varint points (2 or more), then for each point zigzag longitude, zigzag latitude in grid units,
                  as differences from the point before (of the first: from the last point of the arc before, 0 at the start)
        section L levels: two bits a point in the order of A, four points a byte, lowest bits first:
                  0 = only in the finest level, 1 = in the middle one too, 2 = in all three
        section U units: varint 0 for a country, else 1 + number of its country; string ISO 3166-1 alpha-2 code of the country
                  ("" for the territories that have none); string name; string Spanish name ("" = the same);
                  varint rings; for each ring varint arcs, then zigzag differences of references (arc * 2 + reversed)
    Outer rings run counter-clockwise, holes clockwise (x to the east, y to the north).
"""
import csv
import math
import os
import sqlite3
import struct
import sys
import zlib

GRID = 10000                       # 11 m at the equator; the source is good to some hundred metres
TOLERANCES = (0.0005, 0.012, 0.08) # degrees of longitude in Web Mercator, finest level first
HERE = os.path.dirname(os.path.abspath(__file__))

# Today's names of Panama's comarcas and the accent of the province; the source has older forms.
PANAMA_NAMES = {"Kuna Yala": "Guna Yala", "Emberá": "Emberá-Wounaan", "Ngöbe Buglé": "Ngäbe-Buglé", "Panama": "Panamá"}
# Panamá Oeste was made out of the province of Panamá in 2014, west of the Canal; the source does not have it. The line runs from
# Gamboa by the locks of Pedro Miguel and Miraflores to the Pacific entrance. First and last point are points of the source.
CANAL = [(-79.7047, 9.1100), (-79.6540, 9.0560), (-79.6128, 9.0169), (-79.5910, 8.9967), (-79.5664, 8.9595)]
COUNTRY_CODES = {"Israel": "IL", "Palestine": "PS", "S. Sudan": "SS", "Åland": "AX", "U.S. Minor Outlying Is.": "UM"}
COUNTRY_NAMES = {"Macedonia": "North Macedonia", "Faeroe Is.": "Faroe Is.", None: ""}


def polygons(blob):
    """The polygons of a GeoPackage geometry blob as lists of rings of (lon, lat), closing point left out."""
    if blob[:2] != b"GP":
        raise ValueError("not a GeoPackage geometry")
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]

    def geometry(at):
        order = "<" if blob[at] else ">"
        kind, count = struct.unpack_from(order + "II", blob, at + 1)
        at += 9
        result = []
        if kind == 6:
            for _ in range(count):
                part, at = geometry(at)
                result += part
            return result, at
        if kind != 3:
            raise ValueError("geometry type %d" % kind)
        rings = []
        for _ in range(count):
            points, = struct.unpack_from(order + "I", blob, at)
            at += 4
            values = struct.unpack_from(order + "%dd" % (2 * points), blob, at)
            at += 16 * points
            rings.append(list(zip(values[0::2], values[1::2]))[:-1])
        return [rings], at

    return geometry(8 + envelope)[0]


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1])) / 2


def snapped(rings):
    """Rings on the grid, without repeated points, outer ones counter-clockwise and holes clockwise."""
    result = []
    for hole, ring in enumerate(rings):
        points = []
        for lon, lat in ring:
            p = (round(lon * GRID), round(lat * GRID))
            if not points or points[-1] != p:
                points.append(p)
        while len(points) > 1 and points[0] == points[-1]:
            points.pop()
        if len(points) < 3:
            continue
        if (area(points) < 0) != bool(hole):
            points.reverse()
        result.append(points)
    return result


def split_panama(shape):
    """Divides the source's province of Panamá along the Canal: (Panamá, Panamá Oeste)."""
    main = max(shape, key=lambda rings: len(rings[0]))
    ring = main[0]
    nearest = lambda p: min(range(len(ring)), key=lambda i: math.hypot(ring[i][0] - p[0], ring[i][1] - p[1]))
    i, j = nearest(CANAL[0]), nearest(CANAL[-1])
    assert math.dist(ring[i], CANAL[0]) < 0.001 and math.dist(ring[j], CANAL[-1]) < 0.001, "the source has changed"
    line = CANAL[1:-1]
    walk = lambda a, b: ring[a:b + 1] if a <= b else ring[a:] + ring[:b + 1]
    first = walk(i, j) + line[::-1]
    second = walk(j, i) + line
    west, east = sorted((first, second), key=lambda r: sum(p[0] for p in r) / len(r))
    return [[east]] + [rings for rings in shape if rings is not main], [[west]]


def read(path):
    """(countries, regions): dicts with code, name, es, parent and rings on the grid."""
    spanish = {code: name for code, name in csv.reader(open(os.path.join(HERE, "countries_es.csv"), encoding="utf-8"))}
    db = sqlite3.connect("file:%s?immutable=1" % path, uri=True)
    countries, by_code, by_a3 = [], {}, {}
    for code, name, a3, blob in db.execute("SELECT iso_a2, NAME, ISO_A3, geom FROM countries ORDER BY fid"):
        code = COUNTRY_CODES.get(name, code)
        name = COUNTRY_NAMES.get(name, name)
        if code == "TK":
            name = "Tokelau"
        key = code
        if code == "-1":
            code = ""
        elif len(code) != 2 or not code.isalpha():
            raise ValueError("no code for %s" % name)
        by_code[key] = by_a3[a3] = len(countries)
        es = spanish.get(code, "")
        countries.append(dict(code=code, name=name, es=es if es != name else "", parent=0, shape=polygons(blob)))
    regions = []
    for code, name, other, a3, blob in db.execute(
            "SELECT iso_a2, name, woe_name, adm0_a3, geom FROM states_provinces ORDER BY fid"):
        parent = by_code.get(code, by_a3.get(a3))
        if parent is None:
            raise ValueError("region %s of unknown country %s %s" % (name, code, a3))
        region = dict(code=countries[parent]["code"], name=name or other or "", es="", parent=parent + 1, shape=polygons(blob))
        if code == "PA":
            region["name"] = PANAMA_NAMES.get(region["name"], region["name"])
            if region["name"] == "Panamá":
                region["shape"], west = split_panama(region["shape"])
                regions.append(dict(region, name="Panamá Oeste", shape=west))
        regions.append(region)
    regions.sort(key=lambda r: (r["parent"], r["name"]))
    for unit in countries + regions:
        unit["rings"] = [ring for rings in unit.pop("shape") for ring in snapped(rings)]
    return countries, regions


def topology(units):
    """Cuts all rings where boundaries meet. Returns the arcs; each unit gets refs: lists of arc * 2 + reversed."""
    seen, nodes = {}, set()
    for unit in units:
        for ring in unit["rings"]:
            for k, p in enumerate(ring):
                a, b = ring[k - 1], ring[(k + 1) % len(ring)]
                pair = (a, b) if a < b else (b, a)
                if seen.setdefault(p, pair) != pair:
                    nodes.add(p)
    arcs, numbers = [], {}

    def reference(points):
        closed = points[0] == points[-1]
        key = tuple(points)
        back = key[::-1]
        if closed and key[0] not in nodes: # a ring that touches nothing may start anywhere: make it start at its smallest point
            body = key[:-1]
            at = body.index(min(body))
            key = body[at:] + body[:at] + (body[at],)
            back = key[::-1]
        flipped = back < key
        if flipped:
            key = back
        if key not in numbers:
            numbers[key] = len(arcs)
            arcs.append(key)
        return numbers[key] * 2 + flipped

    for unit in units:
        unit["refs"] = []
        for ring in unit["rings"]:
            cuts = [k for k, p in enumerate(ring) if p in nodes]
            if not cuts:
                unit["refs"].append([reference(ring + ring[:1])])
                continue
            closed = ring + ring
            unit["refs"].append([reference(closed[a:b + 1]) for a, b in zip(cuts, cuts[1:] + [cuts[0] + len(ring)])])
    return arcs


def levels(arc):
    """For each point of the arc 0, 1, 2 or None (dropped), by Douglas-Peucker in Web Mercator."""
    def project(p):
        lat = max(-85.05, min(85.05, p[1] / GRID))
        return p[0] / GRID, math.degrees(math.asinh(math.tan(math.radians(lat))))

    xy = [project(p) for p in arc]
    weight = [0.0] * len(arc)
    weight[0] = weight[-1] = math.inf
    stack = [(0, len(arc) - 1, math.inf)]
    while stack:
        first, last, limit = stack.pop()
        if last - first < 2:
            continue
        (ax, ay), (bx, by) = xy[first], xy[last]
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        worst, at = -1.0, first
        for k in range(first + 1, last):
            px, py = xy[k][0] - ax, xy[k][1] - ay
            if length > 0:
                t = max(0.0, min(1.0, (px * dx + py * dy) / length))
                px -= t * dx
                py -= t * dy
            d = px * px + py * py
            if d > worst:
                worst, at = d, k
        worst = min(math.sqrt(worst), limit)
        weight[at] = worst
        if worst >= TOLERANCES[0]:
            stack += [(first, at, worst), (at, last, worst)]
    return [2 if w >= TOLERANCES[2] else 1 if w >= TOLERANCES[1] else 0 if w >= TOLERANCES[0] else None for w in weight]


def varint(out, value):
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)


def zigzag(out, value):
    varint(out, value * 2 if value >= 0 else -value * 2 - 1)


def string(out, text):
    data = text.encode("utf-8")
    varint(out, len(data))
    out += data


def main():
    source = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/qgis/resources/data/world_map.gpkg"
    target = sys.argv[2] if len(sys.argv) > 2 else os.path.join(HERE, "basemap.bin")
    countries, regions = read(source)
    units = countries + regions
    arcs = topology(units)
    section_a, section_l, section_u = bytearray(), bytearray(), bytearray()
    flags, x, y = [], 0, 0
    for arc in arcs:
        kept = [(p, level) for p, level in zip(arc, levels(arc)) if level is not None]
        varint(section_a, len(kept))
        for p, level in kept:
            zigzag(section_a, p[0] - x)
            zigzag(section_a, p[1] - y)
            x, y = p
            flags.append(level)
    for k in range(0, len(flags), 4):
        section_l.append(sum(level << (2 * bit) for bit, level in enumerate(flags[k:k + 4])))
    for unit in units:
        varint(section_u, unit["parent"])
        for text in (unit["code"], unit["name"], unit["es"]):
            string(section_u, text)
        varint(section_u, len(unit["refs"]))
        for refs in unit["refs"]:
            varint(section_u, len(refs))
            previous = 0
            for ref in refs:
                zigzag(section_u, ref - previous)
                previous = ref
    body = bytes(section_a + section_l + section_u)
    head = b"OBRAMAP\1" + struct.pack("<10I", zlib.crc32(body), GRID, len(arcs), len(flags), len(units), len(countries),
                                      len(section_a), len(section_l), len(section_u), 0)
    with open(target, "wb") as out:
        out.write(head + body)
    print("%s: %d countries, %d first-level units, %d arcs, %d points (%d in the middle level, %d in the coarsest), %d bytes" % (
        target, len(countries), len(regions), len(arcs), len(flags), sum(f > 0 for f in flags), sum(f > 1 for f in flags),
        len(head) + len(body)))


if __name__ == "__main__":
    main()
