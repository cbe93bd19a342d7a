// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the readers of files say of a line or of a whole file has a sentence of its own, in both languages.
#include "core/exchange/table/columnmapping.h"
#include "core/exchange/table/tablerow.h"
#include "core/exchange/vera/verabuilder.h"
#include "core/wording/errorwords.h"
#include "core/wording/importwords.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace balie;

class ImportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasASentence();
    void everyFieldHasAName();
    void everyProblemOfAFileHasASentence();
    void linesAreCountedAsPeopleWriteIt();
};

static QStringList reasons()
{
    QStringList words{QStringLiteral("key-twice"), QStringLiteral("name-missing"), QStringLiteral("person-missing"), QStringLiteral("person-unknown"),
                      QStringLiteral("whom-missing"), QStringLiteral("category-missing"), QStringLiteral("category-unknown"), QStringLiteral("not-text"),
                      QStringLiteral("holds-number"), QStringLiteral("tenancy-cancelled"), QStringLiteral("tenancy-unknown"), QStringLiteral("goes-with-dossier"),
                      QStringLiteral("archive-kept"), QStringLiteral("day-ahead"), QStringLiteral("archive-later"), QStringLiteral("archive-unclear"), QStringLiteral("archive-destroyed"), QStringLiteral("archive-transferred"),
                      QStringLiteral("not-an-address"), QStringLiteral("not-a-number")};
    for (const char *word : {"value-missing", "word-unknown", "data-unknown", "country-unknown", "not-a-count", "recipient-missing", "recipient-unknown", "recipient-exists", "recipient-ended",
                             "recipient-unlisted", "listed-unknown", "name-twice", "line-twice", "about-whom-missing", "persons-out-of-range", "article-missing", "special-ground-missing",
                             "approval-missing", "transfer-words-missing", "until-order", "told-missing", "told-day-missing", "told-day-order", "day-in-future", "marketing-forbidden",
                             "record-yourself", "struck-out", "order-cancelled"})
        words.append(QString::fromLatin1(word));
    for (RowProblem problem : allValues<RowProblem>())
        words.append(toWord(problem));
    for (VeraProblem problem : allValues<VeraProblem>())
        words.append(toWord(problem));
    return words;
}

void ImportWordsTest::everyReasonHasASentence()
{
    QSet<QString> seen;
    for (Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        for (const QString &word : reasons()) {
            const QString sentence = importReason(word);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(word));
            seen.insert(sentence);
        }
    }
    QCOMPARE(seen.size(), 2 * reasons().size());
}

void ImportWordsTest::everyFieldHasAName()
{
    for (Language language : allValues<Language>()) {
        installLanguage(*qApp, language);
        for (const TableKind kind : allValues<TableKind>()) {
            QSet<QString> seen{QString()};
            for (const TableField &field : fieldsOf(kind)) {
                const QString name = importFieldName(toWord(kind), QString::fromLatin1(field.word));
                QVERIFY2(!seen.contains(name) && name != QLatin1String(field.word), field.word);
                seen.insert(name);
            }
            QVERIFY(importKindName(toWord(kind)) != toWord(kind));
        }
    }
}

void ImportWordsTest::everyProblemOfAFileHasASentence()
{
    const QStringList problems{QStringLiteral("sheet-locked"), QStringLiteral("sheet-old"), QStringLiteral("sheet-open-document"), QStringLiteral("sheet-unknown"),
                               QStringLiteral("not-a-table"), QStringLiteral("not-a-workbook"), QStringLiteral("zip-broken"), QStringLiteral("zip-part-missing"),
                               QStringLiteral("zip-encrypted"), QStringLiteral("not-xml"), QStringLiteral("heading-empty"), QStringLiteral("field-missing"),
                               QStringLiteral("field-unknown"), QStringLiteral("field-twice"), QStringLiteral("column-missing"), QStringLiteral("column-twice"),
                               QStringLiteral("mapping-of-other-kind"), QStringLiteral("column-is-bsn"), QStringLiteral("keys-are-bsn"), QStringLiteral("cut-off"),
                               QStringLiteral("not-json"), QStringLiteral("nested-too-deep"), QStringLiteral("not-records"), QStringLiteral("no-pages")};
    const QStringList kinds{QStringLiteral("columns"), QStringLiteral("unpacked"), QStringLiteral("ratio"), QStringLiteral("parts"),
                            QStringLiteral("shared-texts"), QStringLiteral("shared-bytes"), QStringLiteral("json")};
    installLanguage(*qApp, Language::Dutch);
    QSet<QString> seen{sentenceOf(Error(ErrorCode::FileMalformed)), sentenceOf(Error(ErrorCode::FileTooLarge))};
    for (const QString &problem : problems) {
        Error error = Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), problem);
        for (const char *fact : {"part", "column", "sheets"})
            error = error.with(QString::fromLatin1(fact), QStringLiteral("Blad1"));
        seen.insert(sentenceOf(error));
    }
    for (const QString &kind : kinds)
        seen.insert(sentenceOf(Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), kind).with(QStringLiteral("limit"), qint64{1000})));
    QCOMPARE(seen.size(), 2 + problems.size() + kinds.size());
}

void ImportWordsTest::linesAreCountedAsPeopleWriteIt()
{
    const auto refused = [](qint64 count) { return sentenceOf(Error(ErrorCode::ImportRefused).with(QStringLiteral("count"), count)); };
    installLanguage(*qApp, Language::Dutch);
    QVERIFY2(refused(1).contains(QStringLiteral(" 1 regel kan ")), qPrintable(refused(1)));
    QVERIFY2(refused(100000).contains(QStringLiteral(" 100.000 regels kunnen ")), qPrintable(refused(100000)));
}

QTEST_GUILESS_MAIN(ImportWordsTest)
#include "tst_importwords.moc"
