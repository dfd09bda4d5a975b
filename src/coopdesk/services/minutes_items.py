"""Each item of the agenda in the minutes: presented, discussed, voted, decided."""

from collections.abc import Iterator
from typing import Final

from coopdesk.domain.decisions import DecisionState, ElectionState, ElectionWay
from coopdesk.domain.meeting_words import ordinal, organ_word
from coopdesk.domain.meetings import ItemState, Majority, VoteWay
from coopdesk.domain.minutes_text import Block, BlockKind, paragraph
from coopdesk.services.agenda_rows import ItemRow
from coopdesk.services.decision_list import DecisionRow
from coopdesk.services.meeting_papers import ElectionDossier, MeetingDossier
from coopdesk.services.minutes_told import FactKind, Told
from coopdesk.services.minutes_words import count_words, ended, said, showed, vote_words
from coopdesk.services.vote_rows import VoteRow

_NOTES: Final = {
    ItemState.POSTPONED: "وتأجل هذا البند",
    ItemState.WITHDRAWN: "وسُحب هذا البند",
    ItemState.NOTED: "واكتفى الحاضرون بالاطلاع على هذا البند",
}


def told_items(of: MeetingDossier) -> Iterator[Told]:
    """The items in their order, with all that hangs on each."""
    for item in of.items:
        yield from _told_item(of, item)


def _told_item(of: MeetingDossier, item: ItemRow) -> Iterator[Told]:
    name = f"البند {ordinal(item.place)}"
    key = f"item/{item.id}"
    heading = paragraph(f"{name}: {item.title}", ref=key, kind=BlockKind.ITEM)
    yield Told(key, FactKind.ITEM, name, item.title, (), (heading,))
    yield from _told_discussion(of, item, name)
    votes = [vote for vote in of.votes if vote.item_id == item.id]
    decisions = [row for row in of.decisions if row.item_id == item.id]
    for election in of.elections:
        if election.row.item_id == item.id and election.row.state is ElectionState.CLOSED:
            yield _told_election(of, election)
    for vote in votes:
        mine = [row for row in decisions if row.vote is not None and row.vote.id == vote.id]
        yield _told_vote(vote, name, mine)
        for row in mine:
            yield _told_decision(of, row)
    for row in decisions:
        if row.vote is None:
            yield _told_decision(of, row)
    if item.state in _NOTES:
        note = f": {item.state_note}" if item.state_note else ""
        text = ended(f"{_NOTES[item.state]}{note}")
        state_key = f"state/{item.id}"
        yield Told(state_key, FactKind.ITEM, name, text, (), (paragraph(text, ref=state_key),))


def _told_discussion(of: MeetingDossier, item: ItemRow, name: str) -> Iterator[Told]:
    key = f"discussion/{item.id}"
    if item.discussion:
        lines = item.discussion.splitlines()
        blocks = [paragraph(f"**المناقشة:** {lines[0]}", ref=key)]
        blocks += [paragraph(line, ref=key) for line in lines[1:] if line]
        yield Told(key, FactKind.DISCUSSION, f"مناقشة {name}", lines[0], (), tuple(blocks))
    elif item.presenter and item.state not in (ItemState.WITHDRAWN, ItemState.POSTPONED):
        text = f"**المناقشة:** {showed(item.presenter)} هذا البند، وناقشه الحاضرون."
        detail = item.presenter
        block = paragraph(text, ref=key)
        yield Told(key, FactKind.DISCUSSION, f"مناقشة {name}", detail, (), (block,))
    for remark in of.remarks:
        if remark.item_id == item.id:
            key = f"remark/{remark.id}"
            text = said(remark.speaker, remark.sex, remark.text)
            yield Told(
                key,
                FactKind.REMARK,
                f"مداخلة: {remark.speaker}",
                f"{name} – {remark.text}",
                (),
                (paragraph(text, ref=key),),
            )


def _told_vote(vote: VoteRow, name: str, decisions: list[DecisionRow]) -> Told:
    key = f"vote/{vote.id}"
    counts = (vote.in_favour, vote.against, vote.abstained)
    figures = tuple(str(count) for count in counts[: 1 if vote.is_unanimous else 3])
    needs_words = not decisions or vote.majority is Majority.SPECIAL or vote.way is VoteWay.SECRET
    blocks = (paragraph(_vote_sentence(vote), ref=key),) if needs_words else ()
    also_in = tuple(f"decision/{row.id}" for row in decisions)
    return Told(key, FactKind.VOTE, f"تصويت {name}", vote_words(vote), figures, blocks, also_in)


def _vote_sentence(vote: VoteRow) -> str:
    way = "بالاقتراع السري" if vote.way is VoteWay.SECRET else "برفع الأيدي"
    asked = f" على: {vote.question}" if vote.question else ""
    head = f"وجرى التصويت {way}{asked} بحضور {count_words(vote.present)}، فكانت النتيجة:"
    counts = f"موافق ({vote.in_favour:,})، ومعترض ({vote.against:,})، وممتنع ({vote.abstained:,})"
    if vote.majority is Majority.SPECIAL:
        rule = f"والمطلوب ثلثا كل الأعضاء ({vote.required:,}) وفقًا للمادة ({vote.article})"
    else:
        rule = f"والمطلوب أغلبية الحاضرين ({vote.required:,})"
    if vote.chair_side is not None:
        rule = f"وتساوت الأصوات فرُجّح جانب رئيس الجلسة وفقًا للمادة ({vote.article})"
    result = "فأُقرّ" if vote.is_passed else "فلم يُقرّ"
    return f"{head} {counts}، {rule}، {result}."


def _told_decision(of: MeetingDossier, row: DecisionRow) -> Told:
    key = f"decision/{row.id}"
    block = decision_box(of, row)
    figures = (row.number_text,)
    is_void = row.state is DecisionState.VOID
    title = f"قرار {row.number_text}" + (" (ملغى)" if is_void else "")
    return Told(
        key,
        FactKind.DECISION,
        title,
        row.text,
        figures,
        () if is_void else (block,),
        is_needed=not is_void,
    )


def decision_box(of: MeetingDossier, row: DecisionRow) -> Block:
    """The framed decision: number, votes, text, and each task with who and when."""
    rows: list[tuple[str, ...]] = [("no", row.number_text)]
    if row.vote is not None:
        rows.append(("votes", vote_words(row.vote)))
    rows.append(("text", row.text))
    for task in of.assignments:
        if task.decision_id == row.id:
            who = task.responsible_title or task.responsible
            due = f"{task.due_on:%Y/%m/%d}م" if task.due_on else ""
            rows.append(("task", task.task, who, due))
    return Block(BlockKind.DECISION, rows=tuple(rows), ref=f"decision/{row.id}")


def _told_election(of: MeetingDossier, election: ElectionDossier) -> Told:
    row, key = election.row, f"election/{election.row.id}"
    organ = organ_word(row.organ, board_label=of.board_label, committee=row.committee)
    blocks = [paragraph(_election_sentence(election, organ), ref=key)]
    if row.tie_note:
        blocks.append(paragraph(ended(f"وتساوت أصوات، فحُسم الترتيب: {row.tie_note}"), ref=key))
    rows = tuple(
        (
            str(one.rank),
            one.full_name,
            f"{one.votes or 0:,}",
            "منتخب" if one.is_elected else "احتياط",
        )
        for one in election.candidates
        if one.rank
    )
    blocks.append(Block(BlockKind.RESULT, rows=rows, ref=key))
    is_ballot = row.way is ElectionWay.BALLOT
    figures = tuple(str(one.votes or 0) for one in election.candidates if one.rank)
    return Told(
        key,
        FactKind.ELECTION,
        f"انتخاب {organ}",
        "، ".join(one.full_name for one in election.candidates if one.is_elected),
        figures if is_ballot else (),
        tuple(blocks),
        is_needed=True,
    )


def _election_sentence(election: ElectionDossier, organ: str) -> str:
    row = election.row
    if row.way is ElectionWay.ACCLAMATION:
        return f"ولم يزد المرشحون على المقاعد ({row.seats})، ففازوا بعضوية {organ} بالتزكية:"
    sheet = election.sheets[0]
    tellers = " و".join(each.teller for each in election.sheets)
    return (
        f"وأُجري انتخاب {organ} بالاقتراع السري المباشر على ({row.seats}) من المقاعد،"
        f" ووُزعت ({row.papers_given:,}) من أوراق الاقتراع، ووُجد منها في الصندوق"
        f" ({sheet.papers:,})، والباطل منها ({sheet.spoiled:,})، وتولى الفرز: {tellers}،"
        " فكانت النتيجة مرتبة بالأصوات:"
    )
