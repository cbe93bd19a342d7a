// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under a box is nowhere any more: taken out as text, as pictures, as raw bytes, as dots.
#include "core/documents/redactedcopy.h"
#include "tests/support/papertools.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class RedactedCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreFoundAndHidden();
    void nothingIsInItButPictures();
    void theDotsAreBlack();
    void thePictureTellsNothingBesides();
    void colourStaysAndGrayIsGray();
    void aTurnedPageIsHiddenWhereItIsRead();
    void theSameBoxesGiveTheSameBytes();
    void whatCannotBeOpenedSaysWhy_data();
    void whatCannotBeOpenedSaysWhy();
    void aWallOfPaperStaysSmall();
    void whoStopsItGetsNothing();
    void aBoxNeedsItsPage();

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QByteArray content(const QString &file) const
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
};

static const QString hidden = QStringLiteral("Kruidhof");

// A letter of some pages with the name on each, and more about itself than it shows.
static QByteArray letter(int pages, const QColor &ink = Qt::black)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(hidden);
    writer.setCreator(hidden);
    writer.setResolution(72);
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.setPen(ink);
    QFont font = painter.font();
    font.setPointSize(14);
    painter.setFont(font);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(80, 150, QStringLiteral("Geachte heer Jansen, bladzijde %1").arg(page));
        painter.drawText(80, 300, QStringLiteral("Klacht van mevrouw %1 over geluid").arg(hidden));
    }
    painter.end();
    return bytes;
}

// As bare as a PDF can be, and without the table of where its parts lie.
static QByteArray blankPages(int pages, int points)
{
    QByteArray kids;
    QByteArray sheets;
    for (int page = 1; page <= pages; ++page) {
        kids += QByteArray::number(page + 2) + " 0 R ";
        sheets += QByteArray::number(page + 2) + " 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n";
    }
    const QByteArray side = QByteArray::number(points);
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /MediaBox [0 0 " + side + ' ' + side
        + "] /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>\nendobj\n" + sheets + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

static PagedFile opened(const QByteArray &bytes, AttachmentKind kind = AttachmentKind::Pdf)
{
    Result<PagedFile> file = PagedFile::open(bytes, kind);
    if (!file)
        qFatal("%s", qPrintable(file.error().toLogLine()));
    return std::move(*file);
}

static RedactionBoxes boxesOver(const PagedFile &file, const QString &words)
{
    RedactionBoxes boxes;
    for (int page = 1; page <= file.pages(); ++page) {
        for (const QRectF &place : file.places(page, words))
            boxes.push_back(RedactionBox::from(page, place, RedactionGround::RightsOfOthers).value());
    }
    return boxes;
}

static QByteArray copyOf(const PagedFile &file, const RedactionBoxes &boxes)
{
    const Result<QByteArray> copy = redactedCopy(file, boxes);
    if (!copy)
        qFatal("%s", qPrintable(copy.error().toLogLine()));
    return *copy;
}

// Every way in which a word can stand in a file.
static QList<QByteArray> spellings(const QString &word)
{
    QByteArray wide;
    for (QChar c : word)
        wide.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xFF));
    const QByteArray narrow = word.toUtf8();
    const QByteArray turned(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    return {narrow, word.toLatin1(), wide, turned, narrow.toHex(), narrow.toHex().toUpper(), wide.toHex(), wide.toHex().toUpper(), narrow.toBase64().left(8)};
}

static void provesNothingOf(const QByteArray &bytes, const char *where)
{
    for (const QByteArray &spelling : spellings(hidden))
        QVERIFY2(!bytes.contains(spelling), where);
}

void RedactedCopyTest::theWordsAreFoundAndHidden()
{
    const PagedFile file = opened(letter(3));
    QCOMPARE(file.pages(), 3);
    QVERIFY(file.text(2).contains(hidden));
    const RedactionBoxes boxes = boxesOver(file, QStringLiteral("kruidhof")); // whatever the case
    QCOMPARE(boxes.size(), 3U);
    const PagedFile copy = opened(copyOf(file, boxes));
    QCOMPARE(copy.pages(), 3);
    QCOMPARE(copy.size(1).toSize(), file.size(1).toSize());
    for (int page = 1; page <= 3; ++page)
        QVERIFY(copy.text(page).trimmed().isEmpty());
}

void RedactedCopyTest::nothingIsInItButPictures()
{
    const PagedFile file = opened(letter(2));
    const QByteArray bytes = copyOf(file, boxesOver(file, hidden));
    const QString copy = written("copy.pdf", bytes);
    provesNothingOf(bytes, "the file as it is");
    QCOMPARE(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), copy}).contains("No syntax or stream encoding errors found"), true);
    const QByteArray unpacked = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), copy, QStringLiteral("-")});
    QVERIFY(unpacked.startsWith("%PDF-"));
    provesNothingOf(unpacked, "the file unpacked");
    for (const char *name : {"/Font", "/Metadata", "/Info", "/Title", "/Author", "/Producer", "/CreationDate", "/EmbeddedFile", "/JavaScript", "/Annots", "/Prev"})
        QVERIFY2(!unpacked.contains(name), name);
    QCOMPARE(bytes.count("%%EOF"), 1); // no earlier version behind it
    QCOMPARE(textOnPaper(copy).simplified(), QString());
    const QByteArray facts = outputOf(QStringLiteral("pdfinfo"), {copy});
    QVERIFY2(!facts.contains("Title") && !facts.contains("Creat") && !facts.contains("Producer"), facts.constData());
    const QList<QByteArray> pictures = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), copy}).trimmed().split('\n');
    QCOMPARE(pictures.size(), 2 + 2); // two lines of heads, one picture a page
    QVERIFY(!opened(bytes).text(1).contains(hidden));
}

void RedactedCopyTest::theDotsAreBlack()
{
    const PagedFile file = opened(letter(1));
    const RedactionBoxes boxes = boxesOver(file, hidden);
    const PagedFile copy = opened(copyOf(file, boxes));
    const QImage before = file.image(1, 200).value();
    const QImage after = copy.image(1, 200).value();
    QCOMPARE(after.size(), before.size());
    const QRectF place = boxes.front().place();
    const QRect box = QRectF(place.x() * after.width(), place.y() * after.height(), place.width() * after.width(), place.height() * after.height()).toRect();
    QVERIFY(box.width() > 40 && box.height() > 10);
    int white = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            QVERIFY2(qGray(after.pixel(x, y)) < 24, qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
            white += qGray(before.pixel(x, y)) > 200 ? 1 : 0;
        }
    }
    QVERIFY(white > 100); // it was not black before
    // The same one picture as it was packed, whatever shows it.
    outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-png"), written("dots.pdf", copyOf(file, boxes)), path("dots")});
    const QImage packed(path("dots-000.png"));
    QVERIFY(!packed.isNull());
    for (int y = box.top() + 1; y < box.bottom(); ++y)
        QVERIFY(qGray(packed.pixel(box.center().x(), y)) < 24);
    // The rest can still be read.
    int ink = 0;
    for (int x = 0; x < after.width(); ++x) {
        for (int y = after.height() / 7; y < after.height() / 5; ++y)
            ink += qGray(after.pixel(x, y)) < 100 ? 1 : 0;
    }
    QVERIFY(ink > 500);
}

// A photograph carries words along: where it was taken, what is on it.
void RedactedCopyTest::thePictureTellsNothingBesides()
{
    QImage photo(600, 400, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    photo.setText(QStringLiteral("Description"), hidden);
    photo.setText(QStringLiteral("Comment"), hidden);
    for (const char *format : {"png", "jpeg"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QImageWriter writer(&buffer, format);
        QVERIFY(writer.write(photo));
        QVERIFY2(bytes.contains(hidden.toLatin1()), format);
        const PagedFile file = opened(bytes, kindOf(bytes));
        QCOMPARE(file.pages(), 1);
        const QByteArray copy = copyOf(file, {RedactionBox::from(1, QRectF(0, 0, 0.5, 0.5), RedactionGround::Medical).value()});
        provesNothingOf(copy, format);
        const QImage shown = opened(copy).image(1, 150).value();
        QVERIFY(qGray(shown.pixel(10, 10)) < 24);
        QVERIFY(qGreen(shown.pixel(shown.width() - 10, shown.height() - 10)) > 60);
    }
}

void RedactedCopyTest::colourStaysAndGrayIsGray()
{
    const auto colours = [](const QByteArray &pdf) {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.pdf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
        file.close();
        return outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file.fileName()});
    };
    const PagedFile red = opened(letter(1, Qt::red));
    QVERIFY(colours(copyOf(red, boxesOver(red, hidden))).contains(" rgb "));
    const PagedFile black = opened(letter(1));
    QVERIFY(colours(copyOf(black, boxesOver(black, hidden))).contains(" gray "));
}

void RedactedCopyTest::aTurnedPageIsHiddenWhereItIsRead()
{
    for (const char *angle : {"+90", "+180", "+270"}) {
        const QString source = written("straight.pdf", letter(1));
        const QString turned = path("turned.pdf");
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--rotate=") + QLatin1String(angle), source, turned});
        const PagedFile file = opened(content(turned));
        const RedactionBoxes boxes = boxesOver(file, hidden);
        QCOMPARE(boxes.size(), 1U);
        const QImage before = file.image(1, 100).value();
        const QImage after = opened(copyOf(file, boxes)).image(1, 100).value();
        QCOMPARE(after.size(), before.size());
        const QRectF place = boxes.front().place();
        const QRect box = QRectF(place.x() * before.width(), place.y() * before.height(), place.width() * before.width(), place.height() * before.height()).toRect();
        int ink = 0;
        for (int y = box.top(); y <= box.bottom(); ++y) {
            for (int x = box.left(); x <= box.right(); ++x)
                ink += qGray(before.pixel(x, y)) < 100 ? 1 : 0;
        }
        QVERIFY2(ink > 50, angle); // the words stood there
        QVERIFY2(qGray(after.pixel(box.center().x(), box.center().y())) < 24, angle);
    }
}

void RedactedCopyTest::theSameBoxesGiveTheSameBytes()
{
    const PagedFile file = opened(letter(1));
    QCOMPARE(copyOf(file, boxesOver(file, hidden)), copyOf(file, boxesOver(file, hidden)));
}

void RedactedCopyTest::whatCannotBeOpenedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *what, const QByteArray &bytes, AttachmentKind kind, ErrorCode code, const char *fact) {
        QTest::newRow(what) << bytes << kind << code << QString::fromLatin1(fact);
    };
    row("broken", "%PDF-1.7\nnot really", AttachmentKind::Pdf, ErrorCode::FileMalformed, "pdf");
    row("cut", letter(1).left(300), AttachmentKind::Pdf, ErrorCode::FileMalformed, "pdf");
    const QString locked = path("locked.pdf");
    outputOf(QStringLiteral("qpdf"), {QStringLiteral("--encrypt"), QStringLiteral("open"), QStringLiteral("own"), QStringLiteral("256"), QStringLiteral("--"), written("open.pdf", letter(1)), locked});
    row("locked", content(locked), AttachmentKind::Pdf, ErrorCode::FileUnreadable, "locked");
    row("more pages than anybody reads", blankPages(mostPages + 1, 100), AttachmentKind::Pdf, ErrorCode::FileTooLarge, "pages");
    row("no picture", "\x89PNG\r\n\x1a\nnot really", AttachmentKind::Png, ErrorCode::FileMalformed, "picture");
    QImage bomb(20'000, 20'000, QImage::Format_Mono);
    bomb.fill(0);
    QByteArray packed;
    QBuffer buffer(&packed);
    QVERIFY(QImageWriter(&buffer, "png").write(bomb));
    QVERIFY(packed.size() < 500'000);
    row("a picture that unpacks to much", packed, AttachmentKind::Png, ErrorCode::FileTooLarge, "pixels");
    row("no pages at all", "dag", AttachmentKind::Text, ErrorCode::FileUnreadable, "no-pages");
}

void RedactedCopyTest::whatCannotBeOpenedSaysWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(AttachmentKind, kind);
    QFETCH(ErrorCode, code);
    QFETCH(QString, fact);
    const Result<PagedFile> file = PagedFile::open(bytes, kind);
    QVERIFY(!file);
    QCOMPARE(file.error().code(), code);
    QCOMPARE(file.error().fact(QStringLiteral("kind")), fact);
}

// Five metres wide: as many dots as fit, and not one more.
void RedactedCopyTest::aWallOfPaperStaysSmall()
{
    const Result<QImage> wall = opened(blankPages(1, 14400)).image(1, 200);
    QVERIFY(wall);
    const qint64 dots = qint64{wall->width()} * wall->height();
    QVERIFY2(dots > mostPixels / 2 && dots < mostPixels + 100'000, qPrintable(QString::number(dots)));
}

void RedactedCopyTest::whoStopsItGetsNothing()
{
    int last = 0;
    const PagedFile file = opened(letter(4));
    const Result<QByteArray> stopped = redactedCopy(file, boxesOver(file, hidden), [&last](int page, int pages) {
        last = page;
        return page < pages / 2;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code(), ErrorCode::Cancelled);
    QCOMPARE(last, 2);
}

void RedactedCopyTest::aBoxNeedsItsPage()
{
    const Result<QByteArray> copy = redactedCopy(opened(letter(1)), {RedactionBox::from(2, QRectF(0, 0, 1, 1), RedactionGround::Bsn).value()});
    QVERIFY(!copy);
    QCOMPARE(copy.error().code(), ErrorCode::NumberOutOfRange);
}

QTEST_MAIN(RedactedCopyTest)
#include "tst_redactedcopy.moc"
