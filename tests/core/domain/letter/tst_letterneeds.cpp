// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer may not edit away, and what no longer holds.
#include "core/domain/letter/letterneeds.h"
#include "core/domain/letter/lettertemplate.h"
#include "core/domain/letter/provenact.h"

#include <QTest>

using namespace balie;

class LetterNeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyIsReadAndWrittenAlike();
    void aBodyHoldsNothingElse_data();
    void aBodyHoldsNothingElse();
    void aRefusalKeepsBothRemedies_data();
    void aRefusalKeepsBothRemedies();
    void anAccessAnswerKeepsItsRows();
    void whatTheRegisterWillKeepStandsInTheLetter();
    void whatIsKeptIsSaidWhereErasureIsRefused();
    void bracketsInWordsAreNoGap();
    void factsThatMovedAreNamed();
    void newFactsTakeTheirPlace();
    void everyKindSaysWhatItProves();
};

static QString said(const char *text)
{
    return QString::fromUtf8(text);
}

static LetterBody body(const char *html)
{
    return LetterBody::from(said("<div>") + said(html) + said("</div>")).value();
}

static LetterText textWith(const char *html)
{
    return {said("Over u"), said("Jan"), body(html)};
}

static QStringList missing(const std::vector<LetterGap> &gaps)
{
    QStringList names;
    for (const LetterGap &gap : gaps)
        names.append(toWord(gap.need) + (gap.name.isEmpty() ? QString() : u' ' + gap.name));
    return names;
}

void LetterNeedsTest::aBodyIsReadAndWrittenAlike()
{
    const LetterBody first = body("<h2>Waarom?</h2><p>U vroeg <strong>{{alles}}</strong> &amp; &lt;b&gt;meer<br/>dan dat</p><ul><li>een</li></ul>");
    QCOMPARE(LetterBody::from(first.html()).value().html(), first.html());
    QCOMPARE(first.words(), said("Waarom?\nU vroeg {{alles}} & <b>meer\ndan dat\neen\n"));
    QCOMPARE(LetterBody().words(), QString());
}

void LetterNeedsTest::aBodyHoldsNothingElse_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("a picture") << "<p><img src=\"https://example.org/x.png\"/></p>";
    QTest::newRow("a script") << "<script>alert(1)</script>";
    QTest::newRow("a style") << "<p style=\"color:red\">a</p>";
    QTest::newRow("a link") << "<p><a href=\"https://example.org\">a</a></p>";
    QTest::newRow("a condition") << "<p when=\"identity.isOpen\">a</p>";
    QTest::newRow("a part") << "<part name=\"closing\"/>";
    QTest::newRow("an address") << "<address>a</address>";
}

void LetterNeedsTest::aBodyHoldsNothingElse()
{
    QFETCH(QString, html);
    const auto read = LetterBody::from(said("<div>") + html + said("</div>"));
    QVERIFY(!read);
    QCOMPARE(read.error().code(), ErrorCode::TemplateElementForbidden);
}

void LetterNeedsTest::aRefusalKeepsBothRemedies_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("gaps");
    const QString authority = said("<p>Klaag bij de <strong>Autoriteit</strong> Persoonsgegevens.</p>");
    const QString court = said("<p>Of ga naar de rechtbank, uiterlijk op 21 april 2026.</p>");
    QTest::newRow("both") << authority + court << "";
    QTest::newRow("in other words") << authority + said("<p>De rechter kan er ook naar kijken, tot 21 april 2026.</p>") << "";
    QTest::newRow("no court") << authority << "court";
    QTest::newRow("no day") << authority + said("<p>Of ga naar de rechtbank.</p>") << "court";
    QTest::newRow("another day") << authority + said("<p>Of ga naar de rechtbank, uiterlijk op 1 mei 2026.</p>") << "court";
    QTest::newRow("no authority") << court << "authority";
    QTest::newRow("neither") << said("<p>Dag.</p>") << "court,authority";
}

void LetterNeedsTest::aRefusalKeepsBothRemedies()
{
    QFETCH(QString, html);
    QFETCH(QString, gaps);
    LetterFields fields;
    fields.texts.insert(said("remedies.courtUntil"), said("21 april 2026"));
    const LetterText text{said("Over u"), said("Jan"), LetterBody::from(said("<div>") + html + said("</div>")).value()};
    QStringList expected = gaps.split(u',', Qt::SkipEmptyParts);
    expected.sort();
    const auto of = [&](LetterKind kind) {
        QStringList found = missing(gapsIn(kind, fields, {}, text));
        found.sort();
        return found;
    };
    QCOMPARE(of(LetterKind::Refusal), expected);
    QCOMPARE(of(LetterKind::IdentityNeverShown), expected);
    QCOMPARE(of(LetterKind::Answer), QStringList()); // nothing is refused in it
    fields.conditions.insert(said("answer.hasRefusal"));
    QCOMPARE(of(LetterKind::Answer), expected);
    QCOMPARE(of(LetterKind::Receipt), QStringList());
}

void LetterNeedsTest::anAccessAnswerKeepsItsRows()
{
    LetterFields decision;
    decision.conditions.insert(said("decision.isAccess"));
    LetterFields fields;
    fields.lists.insert(said("decision"), {decision});
    const LetterBody asFilled = body("<table><tr><th>Waarvoor</th><td>Huur</td></tr><tr><th>Wie</th><td>Niemand</td></tr></table>");
    const char *whole = "<p>Autoriteit Persoonsgegevens</p><table><tr><td><strong>Waarvoor</strong></td><td>De huur</td></tr><tr><td>Wie</td><td>Aannemer</td></tr></table>";
    const char *less = "<p>Autoriteit Persoonsgegevens</p><table><tr><td>Waarvoor</td><td> </td></tr></table>";
    QCOMPARE(missing(gapsIn(LetterKind::Answer, fields, asFilled, textWith(whole))), QStringList());
    QCOMPARE(missing(gapsIn(LetterKind::Answer, fields, asFilled, textWith(less))), (QStringList{said("row Waarvoor"), said("row Wie")}));
}

void LetterNeedsTest::whatTheRegisterWillKeepStandsInTheLetter()
{
    LetterFields decision;
    decision.texts = {{said("decision.ground"), said("een plicht in de wet")}, {said("decision.weighing"), said("Het gaat om\nfacturen.")}};
    LetterFields fields;
    fields.texts = {{said("extension.reason"), said("Drie archieven.")}, {said("extension.dueOn"), said("9 mei 2026")}};
    fields.lists.insert(said("decision"), {decision});
    QCOMPARE(missing(gapsIn(LetterKind::Answer, fields, {}, textWith("<p>De reden: een plicht in de wet.</p><p>Het gaat om<br/>facturen.</p>"))), QStringList());
    QCOMPARE(missing(gapsIn(LetterKind::Answer, fields, {}, textWith("<p>Nee.</p>"))), (QStringList{said("said decision.ground"), said("said decision.weighing")}));
    QCOMPARE(missing(gapsIn(LetterKind::Extension, fields, {}, textWith("<p>Drie archieven. Tot 9 mei 2026.</p>"))), QStringList());
    QCOMPARE(missing(gapsIn(LetterKind::Extension, fields, {}, textWith("<p>Tot 9 mei 2027.</p>"))), (QStringList{said("said extension.dueOn"), said("said extension.reason")}));
}

void LetterNeedsTest::whatIsKeptIsSaidWhereErasureIsRefused()
{
    LetterFields decision;
    decision.conditions.insert(said("erasure.keepsAll"));
    LetterFields fields;
    fields.lists.insert(said("decision"), {decision});
    QCOMPARE(missing(gapsIn(LetterKind::Answer, fields, {}, textWith("<p>Nee.</p>"))), QStringList{said("said erasure.kept")});
    fields.texts.insert(said("erasure.kept"), said("uw facturen"));
    QCOMPARE(missing(gapsIn(LetterKind::Answer, fields, {}, textWith("<p>Nee.</p>"))), QStringList{said("said erasure.kept")});
    QCOMPARE(missing(gapsIn(LetterKind::Answer, fields, {}, textWith("<p>Wij bewaren uw facturen.</p>"))), QStringList());
}

// They stand in the letter as words, and as they were said in what the register keeps.
void LetterNeedsTest::bracketsInWordsAreNoGap()
{
    const LetterFields fields{{{said("specification.asked"), said("[[case.dueOn]] of meer?")}}, {}, {}};
    const LetterText text{said("Over u"), said("Jan"), LetterBody::from(said("<div><p>") + asWords(said("[[case.dueOn]] of meer?")) + said("</p></div>")).value()};
    QCOMPARE(missing(gapsIn(LetterKind::AskSpecification, fields, {}, text)), QStringList());
    QCOMPARE(outdatedFacts({{said("a"), QString()}}, {{said("a"), asWords(said("[[b]]"))}}, {{said("a"), said("[[b]]")}}), QStringList());
}

void LetterNeedsTest::factsThatMovedAreNamed()
{
    const QMap<QString, QString> then{{said("case.dueOn"), said("9 april")}, {said("decision/0/decision.outcome"), said("ja")}, {said("?identity.isOpen"), said("1")}, {said("restriction.from"), QString()}};
    QMap<QString, QString> now = then;
    QCOMPARE(outdatedFacts(then, now, {}), QStringList());
    now[said("case.dueOn")] = said("9 mei");
    now[said("decision/0/decision.outcome")] = said("nee");
    now[said("?identity.isOpen")].clear();
    now[said("restriction.from")] = said("1 maart");
    QStringList names = outdatedFacts(then, now, {{said("restriction.from"), said("1 maart")}}); // said by hand, and the register agrees
    names.sort();
    QCOMPARE(names, (QStringList{said("?identity.isOpen"), said("case.dueOn"), said("decision.outcome")}));
    QVERIFY(outdatedFacts(then, now, {{said("restriction.from"), said("2 maart")}}).contains(said("restriction.from")));
}

void LetterNeedsTest::newFactsTakeTheirPlace()
{
    LetterDraft draft;
    draft.facts = {{said("case.dueOn"), said("9 april")}, {said("case.words"), said("Ik")}};
    draft.text = textWith("<p>Uiterlijk op <strong>9 april</strong>, door mij herschreven. Ik.</p>");
    const auto moved = withNewFacts(draft, {{said("case.dueOn"), said("9 mei")}, {said("case.words"), said("Ik")}});
    QVERIFY(moved);
    QCOMPARE(moved->body.words(), said("Uiterlijk op 9 mei, door mij herschreven. Ik.\n"));
    QVERIFY(!withNewFacts(draft, {{said("case.dueOn"), said("9 mei")}, {said("case.words"), said("Ik")}, {said("?identity.isOpen"), said("1")}}));
    const QMap<QString, QString> now{{said("case.dueOn"), said("9 mei")}, {said("case.words"), said("Ik")}};
    draft.text = textWith("<p>Uiterlijk op 9 april. Ik \uE000.</p>"); // a sign of our own, in words of people
    QVERIFY(!withNewFacts(draft, now));
    draft.text = textWith("<p>Ooit.</p>");
    QVERIFY(!withNewFacts(draft, now));
}

void LetterNeedsTest::everyKindSaysWhatItProves()
{
    QCOMPARE(actProvenBy(LetterKind::Receipt), RequestAction::Acknowledge);
    QCOMPARE(actProvenBy(LetterKind::AskIdentity), RequestAction::AskIdentity);
    QCOMPARE(actProvenBy(LetterKind::AskSpecification), RequestAction::Pause);
    QCOMPARE(actProvenBy(LetterKind::Extension), RequestAction::Extend);
    QCOMPARE(actProvenBy(LetterKind::Refusal), RequestAction::Answer);
    QCOMPARE(actProvenBy(LetterKind::RecipientNotice), std::nullopt);
    QCOMPARE(actProvenBy(LetterKind::AuthorityCover), std::nullopt);
}

QTEST_GUILESS_MAIN(LetterNeedsTest)
#include "tst_letterneeds.moc"
