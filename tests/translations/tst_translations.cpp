// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program is there in Dutch, whole, in plain words; every English plural too.
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Text
{
    QString context;
    QString source;
    QStringList translations; // one, or one for each number
    bool finished = false;
};

// As a reader would name it in a message.
QByteArray named(const Text &text)
{
    return (text.context + QStringLiteral(": ") + text.source).toUtf8();
}

Text readMessage(QXmlStreamReader &xml, const QString &context)
{
    Text text{context, {}, {}, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            text.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString plain = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            text.translations.append(plain);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QList<Text> textsIn(const QString &path)
{
    QFile file(path);
    QList<Text> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            texts.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Text>{} : texts;
}

// %1, %n, %L1 and {fact}, each once, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9n]|\\{[a-z-]+\\}"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated();
    void nothingIsLostInTranslation();
    void theDutchIsPlain();

private:
    QList<Text> readAgain(const QString &file, const QStringList &options);

    QTemporaryDir m_folder;
    QList<Text> m_dutch;
    QList<Text> m_english;
};

// What the sources hold now, with the translations that the file has for them.
QList<Text> TranslationsTest::readAgain(const QString &file, const QStringList &options)
{
    const QDir root(balie::sourceFile({}));
    const QString copy = m_folder.filePath(file);
    if (!QFile::copy(root.filePath(QStringLiteral("translations/") + file), copy))
        return {};
    QProcess lupdate;
    lupdate.start(QStringLiteral(BALIE_LUPDATE),
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-no-obsolete"), QStringLiteral("-I"), root.path()}
                      + options
                      + QStringList{root.filePath(QStringLiteral("core/wording")), root.filePath(QStringLiteral("ui")),
                                    root.filePath(QStringLiteral("app")), QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return {};
    // lupdate speaks up when it cannot tell the context of a text; that text would never be found.
    const QByteArray complaints = lupdate.readAllStandardError();
    if (!complaints.trimmed().isEmpty())
        qWarning("%s", complaints.constData());
    return textsIn(copy);
}

void TranslationsTest::initTestCase()
{
    m_dutch = readAgain(QStringLiteral("privacybalie_nl.ts"), {});
    m_english = readAgain(QStringLiteral("privacybalie_en.ts"), {QStringLiteral("-pluralonly")});
    QVERIFY(m_dutch.size() > 200);
    QVERIFY(!m_english.isEmpty());
}

void TranslationsTest::everyTextIsTranslated()
{
    QByteArrayList open;
    for (const QList<Text> &texts : {m_dutch, m_english}) {
        for (const Text &text : texts) {
            if (!text.finished || text.translations.join(QString()).trimmed().isEmpty())
                open.append(named(text));
        }
    }
    QVERIFY2(open.isEmpty(), "without a translation (see CONTRIBUTING.md):\n" + open.join('\n'));
}

void TranslationsTest::nothingIsLostInTranslation()
{
    QByteArrayList faults;
    for (const Text &text : m_dutch) {
        if (placeholders(text.source) != placeholders(text.translations.join(u' ')))
            faults.append(named(text));
    }
    QVERIFY2(faults.isEmpty(), "a placeholder is lost or new:\n" + faults.join('\n'));
}

void TranslationsTest::theDutchIsPlain()
{
    static const QRegularExpression officialese(
        QStringLiteral("ongeldige invoer|verwerpen|overschreden|betrokkene|verstrekken aan|vergrendeld|\\bindien\\b|ter inzage"
                       "|sanctie|\\bmiddels\\b|\\bconform\\b|\\bje\\b|\\bjouw\\b|\\bjij\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QByteArrayList faults;
    for (const Text &text : m_dutch) {
        const QString dutch = text.translations.join(u' ');
        // Once, help explains what the law calls a person.
        if (officialese.match(dutch).hasMatch() && !dutch.contains(QStringLiteral("de AVG noemt dit")))
            faults.append(named(text) + " => " + dutch.toUtf8());
    }
    QVERIFY2(faults.isEmpty(), "not in plain Dutch:\n" + faults.join('\n'));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
