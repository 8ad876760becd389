# SPDX-FileCopyrightText: 2026 The Alongside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes the invented region in the formats of the published files."""

import csv
import datetime
import io
import json
import pathlib

from . import places, schools as people

Date = datetime.date
HEADERS = pathlib.Path(__file__).parent / "headers"
WORDS = {1: "Outstanding", 2: "Good", 3: "Requires Improvement", 4: "Inadequate"}


def header(name):
    return (HEADERS / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def dashed(day):
    return day.strftime("%d-%m-%Y") if day else ""


def slashed(day):
    return day.strftime("%d/%m/%Y") if day else "NULL"


def table(path, columns, rows, encoding="cp1252", newline="\r\n", title=None, quoting=csv.QUOTE_ALL, closed=True):
    """rows: dicts; a column without a value is left empty."""
    text = io.StringIO()
    if title:
        text.write(title + newline)
    writer = csv.writer(text, quoting=quoting, lineterminator=newline)
    writer.writerow(columns)
    for row in rows:
        unknown = row.keys() - set(columns)
        assert not unknown, (path.name, unknown)
        writer.writerow([row.get(c, "") for c in columns])
    data = text.getvalue().encode(encoding)
    path.write_bytes(data if closed else data[:-len(newline)])


# ─── The register ────────────────────────────────────────────────────────────

def _register_row(school, dice):
    code, group_code, group = people.TYPES[school.type]
    status = getattr(school, "status", ("1", "Open")) if not school.closed else ("2", "Closed")
    gss = school.authority[2]
    trust = school.trust
    faith = {"Does not apply": "00", "None": "99", "Church of England": "02", "Roman Catholic": "03"}[school.faith]
    row = {
        "URN": school.urn, "LA (code)": school.authority[0], "LA (name)": school.authority[1],
        "EstablishmentNumber": school.number, "EstablishmentName": school.name,
        "TypeOfEstablishment (code)": code, "TypeOfEstablishment (name)": school.type,
        "EstablishmentTypeGroup (code)": group_code, "EstablishmentTypeGroup (name)": group,
        "EstablishmentStatus (code)": status[0], "EstablishmentStatus (name)": status[1],
        "ReasonEstablishmentOpened (code)": school.why_opened[0],
        "ReasonEstablishmentOpened (name)": school.why_opened[1], "OpenDate": dashed(school.opened),
        "ReasonEstablishmentClosed (code)": school.why_closed[0],
        "ReasonEstablishmentClosed (name)": school.why_closed[1], "CloseDate": dashed(school.closed),
        "PhaseOfEducation (code)": people.PHASES[school.phase], "PhaseOfEducation (name)": school.phase,
        "StatutoryLowAge": school.ages[0], "StatutoryHighAge": school.ages[1],
        "Boarders (code)": "1", "Boarders (name)": "No boarders",
        "OfficialSixthForm (code)": "1" if school.sixth_form else "2",
        "OfficialSixthForm (name)": "Has a sixth form" if school.sixth_form else "Does not have a sixth form",
        "Gender (code)": "3", "Gender (name)": "Mixed",
        "ReligiousCharacter (code)": faith, "ReligiousCharacter (name)": school.faith,
        "AdmissionsPolicy (code)": "0", "AdmissionsPolicy (name)": "Not applicable",
        "TrustSchoolFlag (code)": "0", "TrustSchoolFlag (name)": "Not applicable",
        "FederationFlag (name)": "Not applicable", "SchoolSponsorFlag (name)": "Not applicable",
        "UKPRN": 19000000 + school.urn % 100000 if not school.closed else "",
        "LastChangedDate": dashed(dice.day(Date(2025, 9, 1), Date(2026, 5, 29))),
        "Street": f"{school.name.split()[0]} {dice.pick(('Road', 'Lane', 'Street', 'Avenue', 'Terrace'))}",
        "Town": school.town, "County (name)": "", "Postcode": school.postcode,
        "SchoolWebsite": "" if school.closed else f"https://www.school{school.urn}.example",
        "TelephoneNum": "" if school.closed else f"01632960{school.urn % 1000:03d}",
        "GOR (code)": places.REGION[0], "GOR (name)": places.REGION[1],
        "DistrictAdministrative (code)": gss, "DistrictAdministrative (name)": school.authority[1],
        "UrbanRural (code)": "", "GSSLACode (name)": gss, "Easting": school.easting, "Northing": school.northing,
        "Country (name)": "England", "PreviousLA (code)": "999", "PreviousEstablishmentNumber": "",
        "EstablishmentAccredited (code)": "0", "EstablishmentAccredited (name)": "Not applicable",
    }
    if school.pupils:
        girls = school.pupils // 2 - dice.between(-5, 5)
        fsm = round(school.pupils * school.fsm / 100)
        row |= {"SchoolCapacity": (school.pupils // 30 + 1 + dice.between(0, 3)) * 30, "CensusDate": "16-01-2026",
                "NumberOfPupils": school.pupils, "NumberOfBoys": school.pupils - girls, "NumberOfGirls": girls,
                "FSM": fsm, "PercentageFSM": f"{100 * fsm / school.pupils:.1f}"}
    if trust:
        single = trust.kind == "Single-academy trust"
        row |= {"TrustSchoolFlag (code)": "5" if single else "3",
                "TrustSchoolFlag (name)": f"Supported by a {'single' if single else 'multi'}-academy trust",
                "Trusts (code)": trust.uid, "Trusts (name)": trust.name}
    if getattr(school, "federation", False):
        row |= {"FederationFlag (name)": "Supported by a federation", "Federations (code)": people.FIRST_UID + 23}
    return row


def register(path, schools, dice):
    table(path, header("register-2026"), [_register_row(s, dice) for s in schools])


def links(path, schools):
    columns = ["URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate"]
    rows = []
    for school in schools:
        for old in school.before:
            tail = " - merged" if len(school.before) > 1 else ""
            day = dashed(school.opened)
            rows.append(dict(zip(columns, (school.urn, old.urn, old.name, "Predecessor" + tail, day))))
            rows.append(dict(zip(columns, (old.urn, school.urn, school.name, "Successor" + tail, day))))
    rows.sort(key=lambda r: (r["URN"], r["LinkURN"]))
    table(path, columns, rows)
    return rows


# ─── Groups ──────────────────────────────────────────────────────────────────

def _group_row(trust):
    codes = {"Multi-academy trust": "6", "Single-academy trust": "10", "Federation": "1"}
    academy = trust.kind != "Federation"
    return {
        "Group UID": trust.uid, "Group ID": trust.code, "Group Name": trust.name,
        "Companies House Number": f"99{trust.uid % 1000:03d}{trust.uid % 7}42" if academy else "",
        "Group Type (code)": codes[trust.kind], "Group Type": trust.kind, "Closed Date": dashed(trust.closed),
        "Open date": "" if academy else dashed(trust.opened),
        "Incorporated on (open date)": dashed(trust.opened) if academy else "",
        "Group Status (code)": "CLOSED" if trust.closed else "OPEN",
        "Group Status": "Closed" if trust.closed else "Open"}


def groups(path, trusts):
    rows = [_group_row(t) | {"Group County": "Not recorded", "Group Town": t.home[4][0][0] if t.postcode else "",
                             "Group Postcode": t.postcode,
                             "UKPRN": 18000000 + t.uid if t.postcode else ""} for t in trusts]
    table(path, header("groups-2022"), rows)


def group_links(path, trusts):
    rows = []
    for trust in trusts:
        for school in trust.members:
            code = people.TYPES[school.type][0]
            rows.append(_group_row(trust) | {
                "URN": school.urn, "Joined date": dashed(school.joined or trust.opened),
                "EstablishmentName": school.name, "TypeOfEstablishment (code)": code,
                "TypeOfEstablishment (name)": school.type, "PhaseOfEducation (code)": people.PHASES[school.phase],
                "PhaseOfEducation (name)": school.phase, "LA (code)": school.authority[0],
                "LA (name)": school.authority[1]})
    rows.sort(key=lambda r: (r["URN"], r["Group UID"]))
    table(path, header("group-links-2022"), rows)
    return rows


# ─── Ofsted's management information ─────────────────────────────────────────

TITLE = "State-funded schools inspections and outcomes: management information"
OFSTED_LA = {"County Durham": "Durham"}
OFSTED_PHASE = {"primary": "Primary", "secondary": "Secondary", "middle": "Secondary", "special": "Special",
                "alternative": "PRU", "all-through": "Secondary", "nursery": "Nursery"}
OFSTED_TYPE = {"Local authority nursery school": "LA Nursery School", "Free schools": "Free School",
               "Free schools special": "Free School Special",
               "Free schools alternative provision": "Free School - Alternative Provision"}


def _type(school):
    return OFSTED_TYPE.get(school.type, school.type.title())


def _laestab(school):
    return f"{school.authority[0]}{school.number:04d}"


def _school_columns(school, day, columns):
    trust = school.trust if school.trust and school.joined <= day else None
    sponsored = trust and "sponsor" in school.type
    row = {
        "Web link": "Ofsted School Webpage",
        "Web Link (opens in new window)": f"https://reports.ofsted.gov.uk/provider/21/{school.urn}",
        "URN": school.urn, "LAESTAB": _laestab(school), "School name": school.name,
        "Ofsted phase": OFSTED_PHASE[school.kind], "Type of education": _type(school),
        "School open date": slashed(school.opened if school.opened and school.opened.year > 1900 else None),
        "Admissions policy": "Non-selective" if school.kind == "secondary" else "Not applicable",
        "Sixth form": "Has a sixth form" if school.sixth_form else "Does not have a sixth form",
        "Designated religious character": school.faith, "Religious ethos": "Does not apply",
        "Faith grouping": "Christian" if school.faith in ("Church of England", "Roman Catholic") else "Non-faith",
        "Ofsted region": "North East, Yorkshire and the Humber", "Region": "North East",
        "Local authority": OFSTED_LA.get(school.authority[1], school.authority[1]),
        "Parliamentary constituency": "Not recorded", "Postcode": school.postcode,
        "Multi-academy trust UID": trust.uid if trust and trust.kind[0] == "M" else "NULL",
        "Multi-academy trust name": trust.name if trust and trust.kind[0] == "M" else "NULL",
        "Academy sponsor UID": trust.uid if sponsored else "NULL",
        "Academy sponsor name": trust.name if sponsored else "NULL",
        "Academy Sponsor Name": trust.name if sponsored else "NULL",
        "The income deprivation affecting children index (IDACI) quintile": min(5, 1 + school.fsm // 11),
        "Total number of pupils": school.pupils or "NULL",
        "Statutory lowest age": school.ages[0], "Statutory highest age": school.ages[1]}
    return {k: v for k, v in row.items() if k in columns}


def _at_time(inspection, school, which, row):
    """Which URN it was done at. which: the words of the columns."""
    own = inspection.school is school
    return {f"Does the {which} relate to the URN of the current school?": "Yes" if own else "No",
            f"URN at time of {row}": inspection.school.urn, f"LAESTAB at time of {row}": _laestab(inspection.school),
            f"School name at time of {row}": inspection.school.name,
            f"School type at time of {row}": _type(inspection.school)}


def _grades(inspection, prefix):
    """The judgement columns of the management information to 2025."""
    areas = inspection.areas
    def name(text):
        return f"{prefix}{text[0].lower()}{text[1:]}" if prefix else text
    overall = inspection.overall if inspection.overall else "Not judged"
    return {
        name("Category of concern"): inspection.category or "NULL",
        name("Quality of education"): areas.get("quality", 9),
        name("Behaviour and attitudes"): areas.get("behaviour", 9),
        name("Personal development"): areas.get("personal", 9),
        name("Effectiveness of leadership and management"): areas["leadership"],
        name("Safeguarding is effective?"):
            ("Yes" if inspection.safe else "No") if inspection.start >= Date(2015, 9, 1) else 9,
        name("Early years provision (where applicable)"): inspection.early_years,
        name("Sixth form provision (where applicable)"): inspection.sixth_form}, overall


def _older_row(school, chain, day, columns, word):
    """word: what the year's files call it, full or graded; and its ungraded ones."""
    row = {c: "NULL" for c in columns} | _school_columns(school, day, columns)
    visit = {"full": "section 8", "graded": "ungraded"}[word]
    graded = [i for i in chain if i.graded and i.framework != "card"]
    if graded:
        latest = graded[-1]
        grades, overall = _grades(latest, "")
        row |= grades | _at_time(latest, school, f"latest {word} inspection", f"latest {word} inspection") | {
            "Overall effectiveness": overall, f"Inspection number of latest {word} inspection": latest.number,
            "Inspection type": latest.kind, "Inspection type grouping": latest.kind,
            "Event type grouping": "Schools - S5", "Inspection start date": slashed(latest.start),
            "Inspection end date": slashed(latest.end), "Publication date": slashed(latest.published)}
    if len(graded) > 1:
        previous = graded[-2]
        grades, overall = _grades(previous, "Previous ")
        row |= grades | _at_time(previous, school, f"previous {word} inspection", f"previous {word} inspection") | {
            f"Previous {word} inspection overall effectiveness": overall,
            f"Previous {word} inspection number": previous.number,
            "Previous inspection start date": slashed(previous.start),
            "Previous inspection end date": slashed(previous.end),
            "Previous publication date": slashed(previous.published)}
    visits = [i for i in chain if not i.graded and graded and i.start > graded[-1].start]
    if visits:
        last = visits[-1]
        title = visit[0].upper() + visit[1:]
        of = f"the {visit} inspection"
        row |= _at_time(last, school, f"{visit} inspection", of)
        if word == "full":
            # The 2020 file says "the latest section 8 inspection" for name and type only
            row |= {f"School {x} at time of the latest section 8 inspection":
                    row.pop(f"School {x} at time of the section 8 inspection") for x in ("name", "type")}
        row |= {f"Latest {visit} inspection number since last {word} inspection": last.number,
                f"Number of {visit} inspections since the last {word} inspection": len(visits),
                f"Date of latest {visit} inspection": slashed(last.start),
                f"{title} inspection publication date": slashed(last.published),
                f"Did the latest {visit} inspection convert to a {word} inspection?": "No",
                f"{title} inspection overall outcome": last.outcome}
    return row


def _open_on(schools, day):
    """Who stands in a file of that day: the predecessor until it closed."""
    for school in schools:
        if school.state_funded and (not school.opened or school.opened <= day) \
                and (not school.closed or school.closed > day):
            yield school


def _known(school, day):
    """Inspections published by then, a single predecessor's among them."""
    found = list(school.inspections)
    if len(school.before) == 1:
        found += school.before[0].inspections
    return sorted((i for i in found if i.published <= day), key=lambda i: i.start)


def management_information(path, schools, day):
    word, name = ("full", "ofsted-2020") if day.year == 2020 else ("graded", "ofsted-2023")
    columns = header(name)
    rows = [_older_row(s, _known(s, day), day, columns, word) for s in _open_on(schools, day)]
    # As published: line feeds in 2020; no newline at the end in 2025
    table(path, columns, rows, newline="\n" if day.year == 2020 else "\r\n", closed=day.year != 2025)
    return rows


def _card_row(school, chain, day, columns):
    row = {c: "NULL" for c in columns} | _school_columns(school, day, columns)
    cards = [i for i in chain if i.framework == "card"]
    graded = [i for i in chain if i.graded and i.framework != "card"]
    visits = [i for i in chain if not i.graded and graded and i.start > graded[-1].start]
    if cards:
        last = cards[-1]
        row |= _at_time(last, school, "latest full inspection", "latest full inspection") | {
            "Inspection number of latest full inspection": last.number, "Inspection type": "S5 Inspection",
            "Inspection type grouping": "S5 Inspection", "Event type grouping": "Schools - S5",
            "Inspection start date": slashed(last.start), "Publication date": slashed(last.published),
            "Category of concern": last.category or "NULL"}
        row |= {a: last.card.get(a, "NULL") for a in last.card}
        row |= {f"{a} - date of grade": slashed(last.start) for a in last.card}
        row["Safeguarding standards"] = "Met" if last.safe else "Not met"
        row["Safeguarding standards - date of grade"] = slashed(last.start)
    if graded:
        last = graded[-1]
        of = "latest OEIF graded inspection"
        areas = last.areas
        row |= _at_time(last, school, of, of) | {
            f"Inspection number of {of}": last.number, f"Inspection type of {of}": last.kind,
            f"Inspection type grouping of {of}": last.kind, f"Event type grouping of {of}": "Schools - S5",
            f"Inspection start date of {of}": slashed(last.start), f"Publication date of {of}": slashed(last.published),
            "Latest OEIF category of concern": last.category or "NULL",
            "Latest OEIF overall effectiveness": last.overall or "Not judged",
            "Latest OEIF quality of education": areas.get("quality", 9),
            "Latest OEIF behaviour and attitudes": areas.get("behaviour", 9),
            "Latest OEIF personal development": areas.get("personal", 9),
            "Latest OEIF effectiveness of leadership and management": areas["leadership"],
            "Latest OEIF  safeguarding is effective?": "Yes" if last.safe else "No",
            "Latest OEIF early years provision (where applicable)": last.early_years,
            "Latest OEIF sixth form provision (where applicable)": last.sixth_form}
    if visits:
        last = visits[-1]
        row |= _at_time(last, school, "ungraded inspection", "the ungraded inspection") | {
            "Latest ungraded inspection number": last.number, "Date of latest ungraded inspection": slashed(last.start),
            "Ungraded inspection publication date": slashed(last.published),
            "Ungraded inspection overall outcome": last.outcome}
    newest = (cards or graded or [None])[-1]
    row["Most recent category of concern"] = newest.category if newest and newest.category else "NULL"
    return row


def report_cards(path, schools, day):
    columns = header("ofsted-2026-latest")
    rows = [_card_row(s, _known(s, day), day, columns) for s in _open_on(schools, day)]
    title = f"{TITLE}, latest inspections as at {day.day} {day:%B %Y}"
    table(path, columns, rows, encoding="utf-8-sig", title=title)
    return rows


def year_to_date(path, schools, day):
    columns = header("ofsted-2026-year-to-date")
    rows = []
    for school in _open_on(schools, day):
        for card in [i for i in _known(school, day) if i.framework == "card"]:
            rows.append({c: "NULL" for c in columns} | _school_columns(school, day, columns) | card.card | {
                "Inspection number": card.number, "Inspection type": "S5 Inspection",
                "Inspection type grouping": "S5 Inspection", "Event type grouping": "Schools - S5",
                "Inspection start date": slashed(card.start), "Publication date": slashed(card.published),
                "Category of concern": card.category or "NULL",
                "Safeguarding standards": "Met" if card.safe else "Not met"})
    title = f"{TITLE}, all inspections 10 November 2025 to {day.day} {day:%B %Y}"
    table(path, columns, rows, encoding="utf-8-sig", title=title)
    return rows


def history(path, everything):
    columns = ["URN", "Rating", "Inspection Date"]
    rows = []
    for i in sorted(everything, key=lambda i: (i.school.urn, -i.start.toordinal())):
        if i.graded and i.start <= Date(2019, 12, 31):
            word = "Satisfactory" if i.level == 3 and i.start < Date(2012, 9, 1) else WORDS[i.level]
            rows.append({"URN": i.school.urn, "Rating": word, "Inspection Date": f"{i.start} 00:00:00"})
    table(path, columns, rows, encoding="utf-8", quoting=csv.QUOTE_MINIMAL)
    return rows


# ─── The team's own records ──────────────────────────────────────────────────

def participants(path, data):
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


SPRING = (Date(2023, 5, 1), Date(2023, 7, 7))


def team_lists(folder, dice, schools, roles):
    """Two lists as a team keeps them, with headers that no published file has."""
    free = [s for s in schools if not s.role and not s.closed and s.state_funded and s.kind in ("primary", "secondary")]
    routes = {"core": "Core support", "extended": "Extended support"}
    columns = ["School URN no.", "School", "Council", "Route", "Date form came in", "How urgent (1-3)", "Remarks"]
    remarks = ("", "rang twice", "new head from September", 'see "Tuesday" email, page 2')
    rows = []
    for school in dice.shuffled(roles["needing"] + roles["twice"])[:12]:
        cells = (school.urn, school.name, school.authority[1], routes[dice.pick(("core", "extended"))],
                 f"{dice.day(*SPRING):%d/%m/%Y}", dice.between(1, 3), dice.pick(remarks))
        rows.append(dict(zip(columns, cells)))
    table(folder / "our-partners.csv", columns, rows, encoding="utf-8", newline="\n", quoting=csv.QUOTE_MINIMAL)

    columns = ["Lead (URN)", "Name of lead", "Who to ring", "E-mail", "Max. partners", "Days they can give",
               "OK to use?"]
    rows = []
    for i, school in enumerate(dice.shuffled(free)[:6]):
        cells = (school.urn, school.name, f"Contact {i + 1}", f"contact{i + 1}@alongside.example",
                 dice.pick((3, 4, 5)), dice.pick(("15", "17.5", "20")), dice.pick(("Y", "Y", "N")))
        rows.append(dict(zip(columns, cells)))
    table(folder / "our-leads.csv", columns, rows, encoding="cp1252", quoting=csv.QUOTE_MINIMAL)

    # As a spreadsheet set to another country saves it: semicolons and decimal commas
    text = "Unique ref;Setting;Stage;First asked;Time offered (d)\r\n"
    for school in dice.shuffled(free)[6:12]:
        days = dice.pick(("12,5", "15", "17,25"))
        text += f"{school.urn};{school.name};{school.phase};{dice.day(*SPRING):%Y%m%d};{days}\r\n"
    (folder / "our-waiting-list.csv").write_bytes(text.encode("utf-8-sig"))
