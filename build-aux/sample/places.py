# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Where the invented schools stand: real local authorities of the North East, around real towns."""

import json

REGION = ("A", "North East")

# LA code, name, GSS code, schools in a hundred, towns: name, easting, northing, spread (m), outward codes
AUTHORITIES = [
    ("390", "Gateshead", "E08000037", 8, [
        ("Gateshead", 426300, 561100, 1500, ("NE8", "NE9", "NE10")), ("Ryton", 414900, 563700, 900, ("NE40",))]),
    ("391", "Newcastle upon Tyne", "E08000021", 10, [
        ("Newcastle upon Tyne", 422700, 566200, 2200, ("NE3", "NE4", "NE5", "NE6"))]),
    ("392", "North Tyneside", "E08000022", 7, [
        ("North Shields", 434400, 569200, 1000, ("NE29", "NE30")), ("Wallsend", 430700, 567400, 1000, ("NE28",)),
        ("Whitley Bay", 433900, 572000, 900, ("NE25", "NE26"))]),
    ("393", "South Tyneside", "E08000023", 5, [
        ("South Shields", 436300, 564900, 1300, ("NE33", "NE34")), ("Jarrow", 433000, 563700, 800, ("NE32",))]),
    ("394", "Sunderland", "E08000024", 10, [
        ("Sunderland", 437600, 556300, 1900, ("SR2", "SR3", "SR4", "SR5")),
        ("Washington", 430400, 556300, 1100, ("NE37", "NE38")),
        ("Houghton le Spring", 434000, 549700, 1000, ("DH4", "DH5"))]),
    ("805", "Hartlepool", "E06000001", 4, [("Hartlepool", 449400, 532100, 1600, ("TS24", "TS25", "TS26"))]),
    ("806", "Middlesbrough", "E06000002", 6, [("Middlesbrough", 450500, 517600, 1500, ("TS3", "TS4", "TS5", "TS8"))]),
    ("807", "Redcar and Cleveland", "E06000003", 5, [
        ("Redcar", 460300, 523300, 1000, ("TS10",)), ("Guisborough", 460900, 515800, 700, ("TS14",)),
        ("Saltburn-by-the-Sea", 467800, 519200, 1100, ("TS12", "TS13"))]),
    ("808", "Stockton-on-Tees", "E06000004", 8, [
        ("Stockton-on-Tees", 443600, 518300, 1700, ("TS17", "TS18", "TS19")),
        ("Billingham", 445900, 524400, 900, ("TS22", "TS23"))]),
    ("840", "County Durham", "E06000047", 21, [
        ("Durham", 427100, 543000, 2600, ("DH1", "DH7")), ("Bishop Auckland", 419500, 529500, 2400, ("DL14",)),
        ("Consett", 410500, 551300, 1600, ("DH8",)), ("Peterlee", 442700, 541400, 1500, ("SR8",)),
        ("Newton Aycliffe", 427500, 524800, 1200, ("DL5",)), ("Barnard Castle", 405000, 516500, 2500, ("DL12",))]),
    ("841", "Darlington", "E06000005", 4, [("Darlington", 428500, 515200, 1500, ("DL1", "DL3"))]),
    ("929", "Northumberland", "E06000057", 12, [
        ("Blyth", 430000, 581200, 1000, ("NE24",)), ("Ashington", 427800, 587300, 1200, ("NE63",)),
        ("Morpeth", 419800, 586100, 2000, ("NE61",)), ("Hexham", 393600, 564000, 3500, ("NE46",)),
        ("Alnwick", 418700, 613300, 3500, ("NE66",)), ("Berwick-upon-Tweed", 399500, 652500, 1600, ("TD15",))]),
]


def _inside(ring, x, y):
    hit = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            hit = not hit
    return hit


class Boundaries:
    """Point in polygon over a GeoJSON file of this project."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            features = json.load(file)["features"]
        self._shapes = {}
        for feature in features:
            geometry = feature["geometry"]
            polygons = geometry["coordinates"]
            if geometry["type"] == "Polygon":
                polygons = [polygons]
            self._shapes[feature["properties"]["code"]] = polygons

    def contains(self, code, x, y):
        return any(_inside(rings[0], x, y) and not any(_inside(hole, x, y) for hole in rings[1:])
                   for rings in self._shapes[code])


def settle(dice, boundaries, authority):
    """A town and a spot on land near it, inside the authority."""
    town, east, north, spread, outward = dice.pick(authority[4])
    while True:
        x, y = round(east + dice.normal(spread)), round(north + dice.normal(spread))
        if boundaries.contains(authority[2], x, y):
            break
    # The inward half begins with 0, which no office in the area uses
    postcode = f"{dice.pick(outward)} 0{dice.pick('ABDEFGHJLNPQRSTUWXYZ')}{dice.pick('ABDEFGHJLNPQRSTUWXYZ')}"
    return town, x, y, postcode
