// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor makes of a letter, and what comes out of it whatever somebody does.
#include "core/domain/letter/lettertemplate.h"
#include "core/exchange/letterfile.h"
#include "ui/letters/letterdocument.h"
#include "ui/letters/lettereditor.h"
#include "ui/letters/spelling.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class LetterEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterComesOutAsItWentIn_data();
    void everyLetterComesOutAsItWentIn();
    void pastedMarkupIsText();
    void aHoleFollowsItsField();
    void keysGoFromHoleToHole();
    void whatIsTypedIsNoHole();
    void typedControlCharactersAreLeftOut();
    void spellingIsQuietWithoutADictionary();
    void spellingKnowsWhatTheDictionaryKnows();
};

static QString said(const char *text)
{
    return QString::fromUtf8(text);
}

static LetterBody body(const QString &html)
{
    return LetterBody::from(said("<div>") + html + said("</div>")).value();
}

void LetterEditorTest::everyLetterComesOutAsItWentIn_data()
{
    QTest::addColumn<LetterKind>("kind");
    QTest::addColumn<QString>("language");
    for (const char *language : {"nl", "en"}) {
        for (LetterKind kind : allValues<LetterKind>())
            QTest::addRow("%s %s", language, qPrintable(toWord(kind))) << kind << QString::fromLatin1(language);
    }
}

void LetterEditorTest::everyLetterComesOutAsItWentIn()
{
    QFETCH(LetterKind, kind);
    QFETCH(QString, language);
    LetterFields decision;
    for (const char *name : {"decision.isRefused", "decision.isAccess", "decision.isErasure"})
        decision.conditions.insert(said(name));
    LetterFields fields;
    fields.texts.insert(said("case.words"), said("Ik wil <b>alles</b> & meer.\nEn snel."));
    fields.lists.insert(said("decision"), {decision, decision});
    for (const char *name : {"case.hasWords", "answer.hasRefusal", "erasure.keepsSome", "clock.stops"})
        fields.conditions.insert(said(name));
    const LetterBody in = LetterBody::from(builtInLetter(kind, language).filled(fields).html).value();
    LetterEditor editor;
    editor.setBody(in, {});
    const LetterBody out = editor.body().value();
    QCOMPARE(out.words().simplified(), in.words().simplified());
    LetterEditor again;
    again.setBody(out, {});
    QCOMPARE(again.body().value().html(), out.html()); // and so it stays
    for (const char *element : {"<h2>", "<li>", "<th>", "<blockquote>", "<strong>"})
        QCOMPARE(out.html().count(said(element)), in.html().count(said(element)));
}

void LetterEditorTest::pastedMarkupIsText()
{
    LetterEditor editor;
    editor.setBody(body(said("<p>Begin</p>")), {});
    auto *mime = new QMimeData;
    mime->setHtml(said("<p><img src=\"https://example.org/x.png\"><script>alert(1)</script><b>vet</b></p>"));
    mime->setText(said("<i>plat</i>"));
    QGuiApplication::clipboard()->setMimeData(mime);
    editor.moveCursor(QTextCursor::End);
    editor.paste();
    QCOMPARE(editor.body().value().html(), said("<div><p>Begin&lt;i&gt;plat&lt;/i&gt;</p></div>"));
}

void LetterEditorTest::aHoleFollowsItsField()
{
    LetterEditor editor;
    editor.setBody(body(said("<p>Omdat [[identity.doubt]]</p><p>[[organisation.officer]], [[identity.doubt]]</p>")), {});
    QCOMPARE(editor.openHoles(), (QStringList{said("identity.doubt"), said("organisation.officer")}));
    editor.setField(said("identity.doubt"), said("wij het\nniet weten."));
    QCOMPARE(editor.body().value().html(), said("<div><p>Omdat wij het<br/>niet weten.</p><p>[[organisation.officer]], wij het<br/>niet weten.</p></div>"));
    QCOMPARE(editor.field(said("identity.doubt")), said("wij het\nniet weten."));
    editor.setField(said("identity.doubt"), said("ja"));
    QVERIFY(editor.toPlainText().contains(said("Omdat ja")));
    editor.setField(said("identity.doubt"), QString());
    QCOMPARE(editor.openHoles(), (QStringList{said("identity.doubt"), said("organisation.officer")}));
    // Opened again later: what fills it is found by its words.
    LetterEditor later;
    later.setBody(body(said("<p>Omdat wij het<br/>niet weten.</p>")), {{said("identity.doubt"), said("wij het\nniet weten.")}});
    later.setField(said("identity.doubt"), said("nee"));
    QCOMPARE(later.toPlainText(), said("Omdat nee"));
}

void LetterEditorTest::keysGoFromHoleToHole()
{
    LetterEditor editor;
    editor.setBody(body(said("<p>[[case.dueOn]] en [[organisation.officer]]</p>")), {});
    QTest::keyClick(&editor, Qt::Key_F8);
    QCOMPARE(editor.textCursor().selectedText(), said("[[Name of the privacy officer]]"));
    QTest::keyClick(&editor, Qt::Key_F8);
    QCOMPARE(editor.textCursor().selectedText(), said("[[Last day for the answer]]"));
    QTest::keyClick(&editor, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(editor.textCursor().selectedText(), said("[[Name of the privacy officer]]"));
    QTest::keyClicks(&editor, said("Anna"));
    QCOMPARE(editor.field(said("organisation.officer")), said("Anna"));
}

// Not where it is typed or pasted, and not where it fills one.
void LetterEditorTest::whatIsTypedIsNoHole()
{
    LetterEditor editor;
    editor.setBody(body(said("<p>a [[identity.doubt]]</p>")), {});
    editor.moveCursor(QTextCursor::Start);
    editor.insertPlainText(said("[[case.dueOn]] "));
    QCOMPARE(holesIn(editor.body().value().words()), QStringList{said("identity.doubt")});
    const QString doubt = said("zij schreef [[Why you doubt]] en [[identity.doubt]]");
    editor.setField(said("identity.doubt"), doubt);
    QCOMPARE(holesIn(editor.body().value().words()), QStringList());
    QVERIFY(editor.openHoles().isEmpty());
    QCOMPARE(editor.field(said("identity.doubt")), doubt);
    // Opened again later.
    LetterEditor later;
    later.setBody(editor.body().value(), {{said("identity.doubt"), doubt}});
    QVERIFY(later.openHoles().isEmpty());
    QCOMPARE(later.field(said("identity.doubt")), doubt);
}

void LetterEditorTest::typedControlCharactersAreLeftOut()
{
    LetterEditor editor;
    editor.setBody(body(said("<p>a</p>")), {});
    editor.moveCursor(QTextCursor::End);
    editor.insertPlainText(QStringLiteral("b\x01\x1f\xa0") + QChar(QChar::ObjectReplacementCharacter) + QStringLiteral("c"));
    QCOMPARE(editor.body().value().html(), said("<div><p>ab c</p></div>"));
}

void LetterEditorTest::spellingIsQuietWithoutADictionary()
{
    const QTemporaryDir empty;
    const Spelling none(said("nl"), empty.path());
    QVERIFY(!none.isThere() && none.knows(said("xqzwv")) && none.suggestions(said("xqzwv")).isEmpty());
}

void LetterEditorTest::spellingKnowsWhatTheDictionaryKnows()
{
    const QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put("nl_NL.aff", "SET UTF-8\nTRY aeiou\n");
    put("nl_NL.dic", "2\nhuis\nge\xc3\xafnd\n");
    const Spelling dutch(said("nl"), folder.path());
    QVERIFY(dutch.isThere() && dutch.knows(said("huis")) && dutch.knows(said("geïnd")));
    QVERIFY(!dutch.knows(said("huiss")));
    QVERIFY(dutch.knows(said("2026-0014"))); // a number is no word
    QVERIFY(dutch.suggestions(said("huiss")).contains(said("huis")));
}

QTEST_MAIN(LetterEditorTest)
#include "tst_lettereditor.moc"
