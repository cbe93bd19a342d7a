// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The architecture as a test: who may include whom (layers.txt), where words, SQL and rich text may
// stand, how long a file may be.
#include "tests/support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesFollowTheLayers();
    void everyFolderIsALayer();
    void layersAreAcyclic();
    void coreSpeaksNoLanguageOutsideWording();
    void sqlStaysInTheStore();
    void noTextIsReadAsMarkup();
    void filesAreOneIdea();
    void everySourceSaysItsLicence();

private:
    struct Source { QString path; QStringList lines; };
    struct Layer { QStringList own; QStringList outside; };

    static QList<Source> sourcesBelow(const QString &folder);

    QString layerOf(const QString &path) const;
    bool mayInclude(const Layer &layer, const QString &own, const QString &target) const;

    QMap<QString, Layer> m_layers;
    QStringList m_order;
    QList<Source> m_sources;
};

static QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

QList<LayeringTest::Source> LayeringTest::sourcesBelow(const QString &folder)
{
    const QDir root(balie::sourceFile({}));
    QList<Source> sources;
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        sources.append({root.relativeFilePath(path), linesOf(path)});
    }
    return sources;
}

void LayeringTest::initTestCase()
{
    const QDir root(balie::sourceFile({}));
    for (const QString &line : linesOf(root.filePath(QStringLiteral("tests/layering/layers.txt")))) {
        const QString text = line.section(QLatin1Char('#'), 0, 0).trimmed();
        if (text.isEmpty())
            continue;
        const QString name = text.section(QLatin1Char(':'), 0, 0).trimmed();
        const QString rest = text.section(QLatin1Char(':'), 1);
        Layer layer;
        layer.own = rest.section(QLatin1Char('+'), 0, 0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        layer.outside = rest.section(QLatin1Char('+'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QVERIFY2(!m_layers.contains(name), qPrintable(name));
        m_layers.insert(name, layer);
        m_order.append(name);
    }
    for (const QString &top : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})
        m_sources.append(sourcesBelow(top));
    QVERIFY(!m_layers.isEmpty());
    QVERIFY(m_sources.size() > 10);
}

// The longest layer name that the path lies in.
QString LayeringTest::layerOf(const QString &path) const
{
    QString best;
    for (const QString &name : m_order) {
        if (path.startsWith(name + QLatin1Char('/')) && name.size() > best.size())
            best = name;
    }
    return best;
}

bool LayeringTest::mayInclude(const Layer &layer, const QString &own, const QString &target) const
{
    if (target == own)
        return true;
    for (const QString &allowed : layer.own) {
        if (allowed == target)
            return true;
        if (allowed.endsWith(QStringLiteral("/*")) && target.startsWith(allowed.chopped(1)))
            return true;
    }
    return false;
}

void LayeringTest::includesFollowTheLayers()
{
    static const QRegularExpression quoted(QStringLiteral("^\\s*#include \"([^\"]+)\""));
    static const QRegularExpression angled(QStringLiteral("^\\s*#include <([^>]+)>"));
    static const QRegularExpression standard(QStringLiteral("^[a-z_0-9]+$|^c[a-z]+$"));
    QStringList faults;
    for (const Source &source : m_sources) {
        const QString own = layerOf(source.path);
        const Layer layer = m_layers.value(own);
        for (const QString &line : source.lines) {
            if (const auto match = quoted.match(line); match.hasMatch()) {
                const QString target = match.captured(1);
                if (target.startsWith(QStringLiteral("ui_")) || target.endsWith(QStringLiteral(".moc")))
                    continue;
                if (!mayInclude(layer, own, layerOf(target)))
                    faults.append(source.path + QStringLiteral(" may not include ") + target);
            } else if (const auto other = angled.match(line); other.hasMatch()) {
                const QString header = other.captured(1);
                if (standard.match(header).hasMatch())
                    continue;
                bool allowed = false;
                for (const QString &pattern : layer.outside)
                    allowed = allowed || QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(header).hasMatch();
                if (!allowed)
                    faults.append(source.path + QStringLiteral(" may not include <") + header + QLatin1Char('>'));
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void LayeringTest::everyFolderIsALayer()
{
    for (const Source &source : m_sources)
        QVERIFY2(!layerOf(source.path).isEmpty(), qPrintable(source.path + QStringLiteral(" lies in no layer of layers.txt")));
}

// A layer may only name layers that stand above it in layers.txt, which makes the whole acyclic.
void LayeringTest::layersAreAcyclic()
{
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        for (const QString &allowed : m_layers.value(m_order.at(i)).own) {
            if (allowed.endsWith(QStringLiteral("/*")))
                continue;
            const qsizetype at = m_order.indexOf(allowed);
            QVERIFY2(at >= 0 && at < i, qPrintable(m_order.at(i) + QStringLiteral(" names ") + allowed));
        }
    }
}

void LayeringTest::coreSpeaksNoLanguageOutsideWording()
{
    static const QRegularExpression translated(QStringLiteral("\\b(tr|QCoreApplication::translate|qApp->translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\("));
    for (const Source &source : m_sources) {
        if (!source.path.startsWith(QStringLiteral("core/")) || source.path.startsWith(QStringLiteral("core/wording/")))
            continue;
        for (const QString &line : source.lines)
            QVERIFY2(!translated.match(line).hasMatch(), qPrintable(source.path + QStringLiteral(": ") + line));
    }
}

void LayeringTest::sqlStaysInTheStore()
{
    static const QRegularExpression sql(QStringLiteral("QSqlQuery|QSqlDatabase|\"\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA) "));
    for (const Source &source : m_sources) {
        if (source.path.startsWith(QStringLiteral("core/store/")))
            continue;
        for (const QString &line : source.lines)
            QVERIFY2(!sql.match(line).hasMatch(), qPrintable(source.path + QStringLiteral(": ") + line));
    }
}

// Qt guesses in many places whether a text is HTML, and then opens the images that it names. Labels
// come from ui/support/plainlabel.h and message boxes do not exist (ui/support/messagebar.h).
void LayeringTest::noTextIsReadAsMarkup()
{
    static const QRegularExpression guess(QStringLiteral("new QLabel\\(|QMessageBox|QErrorMessage|QTextEdit\\b(?!or)|setHtml\\(|insertHtml\\(|QProgressDialog|QInputDialog|QWhatsThis"));
    for (const Source &source : m_sources) {
        if (!source.path.startsWith(QStringLiteral("ui/")) && !source.path.startsWith(QStringLiteral("app/")))
            continue;
        for (const QString &line : source.lines)
            QVERIFY2(!guess.match(line).hasMatch() || line.contains(QStringLiteral("// markup is ours")),
                     qPrintable(source.path + QStringLiteral(": ") + line));
    }
    QDirIterator forms(balie::sourceFile(QStringLiteral("ui")), {QStringLiteral("*.ui")}, QDir::Files, QDirIterator::Subdirectories);
    while (forms.hasNext()) {
        const QString path = forms.next();
        const QString form = linesOf(path).join(QLatin1Char('\n'));
        const QRegularExpression label(QStringLiteral("<widget class=\"QLabel\".*?</widget>"), QRegularExpression::DotMatchesEverythingOption);
        auto labels = label.globalMatch(form);
        while (labels.hasNext()) {
            const QString text = labels.next().captured();
            QVERIFY2(text.contains(QStringLiteral("Qt::PlainText")), qPrintable(path + QStringLiteral(": ") + text.left(120)));
        }
    }
}

// Two ideas in one file are two files; a test may be longer, since its rows are.
void LayeringTest::filesAreOneIdea()
{
    QStringList faults;
    const auto check = [&faults](const Source &source, qsizetype most) {
        const qsizetype count = source.lines.size() - 1; // behind the last line end comes none
        if (count > most)
            faults.append(QStringLiteral("%1 has %2 lines").arg(source.path).arg(count));
    };
    for (const Source &source : m_sources)
        check(source, 300);
    for (const Source &test : sourcesBelow(QStringLiteral("tests")))
        check(test, 350);
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void LayeringTest::everySourceSaysItsLicence()
{
    for (const Source &source : m_sources) {
        QVERIFY2(source.lines.size() > 2 && source.lines.at(0).startsWith(QStringLiteral("// SPDX-FileCopyrightText:"))
                     && source.lines.at(1) == QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later"),
                 qPrintable(source.path));
    }
}

QTEST_APPLESS_MAIN(LayeringTest)
#include "tst_layering.moc"
