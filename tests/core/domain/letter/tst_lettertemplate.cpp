// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter/letterkind.h"
#include "core/domain/letter/lettertemplate.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace balie;

class LetterTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWeShipIsSound_data();
    void whatWeShipIsSound();
    void bothLanguagesSayTheSame();
    void refusesWithNameAndLine_data();
    void refusesWithNameAndLine();
    void wordsOfPeopleAreNoMarkup();
    void emptyFieldsStayAsHoles();
    void wordsOfPeopleAreNoHole();
    void theHeadIsNoPartOfTheText();
    void aDocumentTypeIsRefused();
    void sectionsComeWhenTheyApply();
    void eachDecisionComesOnce();
};

static QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static QString folderOf(const QString &language)
{
    return sourceFile(QStringLiteral("resources/letters/") + language + QLatin1Char('/'));
}

static LetterTemplate::Parts partsOf(const QString &language)
{
    LetterTemplate::Parts parts;
    for (const QString &name : QDir(folderOf(language)).entryList({QStringLiteral("part-*.html")})) {
        const Result<LetterTemplate> part = LetterTemplate::from(fileText(folderOf(language) + name));
        if (part)
            parts.insert(name.mid(5).chopped(5), *part);
    }
    return parts;
}

static Result<LetterTemplate> shipped(const QString &language, const QString &kind)
{
    return LetterTemplate::from(fileText(folderOf(language) + kind + QStringLiteral(".html")), partsOf(language));
}

static Result<LetterTemplate> letter(const QString &body)
{
    return LetterTemplate::from(QStringLiteral("<letter>\n") + body + QStringLiteral("\n</letter>"));
}

void LetterTemplateTest::whatWeShipIsSound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    for (const char *language : {"nl", "en"}) {
        for (const LetterKind kind : allValues<LetterKind>())
            QTest::addRow("%s %s", language, qPrintable(toWord(kind))) << QString::fromLatin1(language) << toWord(kind);
    }
}

void LetterTemplateTest::whatWeShipIsSound()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    const Result<LetterTemplate> read = shipped(language, kind);
    if (!read)
        QFAIL(qPrintable(toWord(read.error().code()) + read.error().fact(QStringLiteral("name")) + read.error().fact(QStringLiteral("line"))));
    const FilledLetter filled = read->filled({});
    QVERIFY(!filled.subject.isEmpty());
    QVERIFY(filled.holes.contains(QStringLiteral("organisation.officer"))); // the closing is there
}

void LetterTemplateTest::bothLanguagesSayTheSame()
{
    LetterFields everything;
    LetterFields decision;
    for (const char *name : {"case.hasWords", "identity.isOpen", "promise.isEarlier", "answer.hasRefusal", "answer.hasNoRefusal",
                             "extension.isComplex", "access.hasOthers", "erasure.keepsSome", "erasure.keepsAll", "addressee.isRepresentative", "case.worksAtOnce",
                             "law.setsTerm", "clock.stops", "clock.runsOn", "extension.breaksPromise", "erasure.coversSuppliers",
                             "marketing.supplierTold", "representative.lacksMandate", "representative.lacksCuratele", "representative.lacksBewind", "representative.lacksMentorship"})
        everything.conditions.insert(QString::fromLatin1(name));
    for (const char *name : {"isRefused", "isNotApplicable", "isAccess", "isRectification", "isErasure", "isRestriction", "isPortability", "isObjection",
                             "isMarketing", "isConsent", "isAutomated", "isInformation", "notifiesRecipients"})
        decision.conditions.insert(QStringLiteral("decision.") + QString::fromLatin1(name));
    everything.lists.insert(QStringLiteral("decision"), {decision});
    for (const LetterKind kind : allValues<LetterKind>()) {
        QStringList dutch = shipped(QStringLiteral("nl"), toWord(kind))->filled(everything).holes;
        QStringList english = shipped(QStringLiteral("en"), toWord(kind))->filled(everything).holes;
        dutch.sort();
        english.sort();
        QCOMPARE(english, dutch);
        QVERIFY2(dutch.size() >= 3, qPrintable(toWord(kind)));
    }
}

void LetterTemplateTest::refusesWithNameAndLine_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("line");
    QTest::newRow("unknown field") << "<p>a</p>\n<p>{{person.bsn}}</p>" << ErrorCode::FieldUnknown << "person.bsn" << 3;
    QTest::newRow("not closed") << "<p>{{person.name</p>" << ErrorCode::FieldUnknown << "person.name" << 2;
    QTest::newRow("closed, not opened") << "<p>person.name}}</p>" << ErrorCode::FieldUnknown << "" << 2;
    QTest::newRow("in the subject") << "<subject>{{case.nr}}</subject>" << ErrorCode::FieldUnknown << "case.nr" << 2;
    QTest::newRow("unknown condition") << "<p when=\"moon.isFull\">a</p>" << ErrorCode::FieldUnknown << "moon.isFull" << 2;
    QTest::newRow("unknown part") << "<part name=\"moon\"/>" << ErrorCode::FieldUnknown << "moon" << 2;
    QTest::newRow("remote picture") << "<p>a</p>\n\n<p><img src=\"https://example.org/x.png\"/></p>" << ErrorCode::TemplateElementForbidden << "img" << 4;
    QTest::newRow("script") << "<script>alert(1)</script>" << ErrorCode::TemplateElementForbidden << "script" << 2;
    QTest::newRow("style") << "<p style=\"background:url(https://example.org/x)\">a</p>" << ErrorCode::TemplateElementForbidden << "style" << 2;
    QTest::newRow("processing instruction") << "<?php echo 1 ?>" << ErrorCode::TemplateElementForbidden << "ProcessingInstruction" << 2;
    QTest::newRow("deeper than anybody reads") << QStringLiteral("<section>").repeated(9000) << ErrorCode::TemplateElementForbidden << "section" << 2;
    QTest::newRow("broken") << "<p>a</b>" << ErrorCode::TemplateBroken << "" << 2;
}

void LetterTemplateTest::refusesWithNameAndLine()
{
    QFETCH(QString, body);
    QFETCH(ErrorCode, code);
    const Result<LetterTemplate> read = letter(body);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), code);
    QTEST(read.error().fact(QStringLiteral("name")), "name");
    QTEST(read.error().fact(QStringLiteral("line")).toInt(), "line");
}

void LetterTemplateTest::wordsOfPeopleAreNoMarkup()
{
    const Result<LetterTemplate> read = letter(QStringLiteral("<subject>{{case.number}}</subject><p>{{case.words}}</p>"));
    LetterFields fields;
    fields.texts = {{QStringLiteral("case.words"), QStringLiteral("<img src=x> & {{case.number}}\nen dan")},
                    {QStringLiteral("case.number"), QStringLiteral("D-2026-0001")}};
    const FilledLetter filled = read->filled(fields);
    QCOMPARE(filled.subject, QStringLiteral("D-2026-0001"));
    QVERIFY2(filled.html.contains(QStringLiteral("<p>&lt;img src=x&gt; &amp; {{case.number}}<br/>en dan</p>")), qPrintable(filled.html));
}

void LetterTemplateTest::emptyFieldsStayAsHoles()
{
    const FilledLetter filled = letter(QStringLiteral("<p>{{person.name}} {{ case.dueOn }} {{person.name}}</p>"))->filled({{{QStringLiteral("case.dueOn"), QStringLiteral("  ")}}, {}, {}});
    QCOMPARE(filled.holes, (QStringList{QStringLiteral("person.name"), QStringLiteral("case.dueOn")}));
    QCOMPARE(holesIn(filled.html), filled.holes);
    QVERIFY(holesIn(QStringLiteral("Geachte [heer] of mevrouw")).isEmpty());
}

void LetterTemplateTest::wordsOfPeopleAreNoHole()
{
    const QString words = QStringLiteral("[[organisation.officer]] en [[[case.dueOn]] en {{case.number}}");
    LetterFields fields;
    fields.texts = {{QStringLiteral("case.words"), words}, {QStringLiteral("addressee.name"), QStringLiteral("[[case.dueOn]]")}};
    const FilledLetter filled = letter(QStringLiteral("<address>{{addressee.name}}</address><subject>{{addressee.name}}</subject><p>{{case.words}} {{organisation.officer}}</p>"))->filled(fields);
    QCOMPARE(filled.holes, QStringList{QStringLiteral("organisation.officer")});
    QCOMPARE(holesIn(filled.html), filled.holes);
    QCOMPARE(holesIn(filled.address + filled.subject), QStringList());
    QCOMPARE(filled.html.count(QStringLiteral("[[")), 1); // the real one
    QCOMPARE(asSaid(filled.facts.value(QStringLiteral("case.words"))), words);
    QCOMPARE(asSaid(asWords(words)), words);
    QCOMPARE(asWords(asWords(words)), asWords(words));
}

void LetterTemplateTest::theHeadIsNoPartOfTheText()
{
    const FilledLetter filled = letter(QStringLiteral("<address>{{addressee.name}}<br/>{{addressee.address}}</address><subject>Over {{case.number}}</subject><p>a</p>"))
                                    ->filled({{{QStringLiteral("addressee.name"), QStringLiteral("J. <b>")}, {QStringLiteral("case.number"), QStringLiteral("N\n1")}}, {}, {}});
    QCOMPARE(filled.address, QStringLiteral("J. <b>\n[[addressee.address]]"));
    QCOMPARE(filled.subject, QStringLiteral("Over N 1"));
    QCOMPARE(filled.html, QStringLiteral("<div><p>a</p></div>"));
    QCOMPARE(filled.holes, QStringList{QStringLiteral("addressee.address")});
}

void LetterTemplateTest::aDocumentTypeIsRefused()
{
    const Result<LetterTemplate> read = LetterTemplate::from(QStringLiteral("<!DOCTYPE letter [<!ENTITY a \"aaaa\">]>\n<letter><p>&a;</p></letter>"));
    QVERIFY(!read);
    QCOMPARE(read.error().code(), ErrorCode::TemplateElementForbidden);
}

void LetterTemplateTest::sectionsComeWhenTheyApply()
{
    const Result<LetterTemplate> read = letter(QStringLiteral("<p when=\"promise.isEarlier\">eerder</p><p when=\"promise.isNotEarlier\">wet</p>"));
    const QString html = read->filled({{}, {QStringLiteral("promise.isEarlier")}, {}}).html;
    QVERIFY(html.contains(u"eerder"));
    QVERIFY(!html.contains(u"wet"));
}

void LetterTemplateTest::eachDecisionComesOnce()
{
    const Result<LetterTemplate> read = letter(
        QStringLiteral("<section each=\"decision\"><h2>{{decision.right}}</h2><p when=\"decision.isRefused\">{{case.number}}</p></section>"));
    LetterFields fields;
    fields.texts.insert(QStringLiteral("case.number"), QStringLiteral("N1"));
    const auto decision = [](const char *right, const QSet<QString> &conditions) {
        return LetterFields{{{QStringLiteral("decision.right"), QString::fromLatin1(right)}}, conditions, {}};
    };
    fields.lists.insert(QStringLiteral("decision"), {decision("inzage", {}), decision("wissing", {QStringLiteral("decision.isRefused")})});
    QCOMPARE(read->filled(fields).html, QStringLiteral("<div><h2>inzage</h2><h2>wissing</h2><p>N1</p></div>"));
}

QTEST_GUILESS_MAIN(LetterTemplateTest)
#include "tst_lettertemplate.moc"
