// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sign in a list has its words where its column is as wide as it asks for, and is a picture where it is narrower.
#include "ui/disclosure/signdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace balie;

class SignDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsStandWhereTheyFit_data();
    void theWordsStandWhereTheyFit();

private:
    static constexpr int height = 32;

    // The first so many dots of a cell that is so wide.
    static QImage painted(const Chip &chip, int wide, int dots);
};

QImage SignDelegateTest::painted(const Chip &chip, int wide, int dots)
{
    QStandardItemModel model(1, 1);
    const SignDelegate delegate([&chip](const QModelIndex &) { return std::vector{chip}; });
    QImage image(wide, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.font = QApplication::font();
    delegate.paint(&painter, option, model.index(0, 0));
    painter.end();
    return image.copy(0, 0, dots, height);
}

static std::vector<Chip> allSigns()
{
    std::vector<Chip> signs;
    for (const DisclosureSign sign : {DisclosureSign::StruckOut, DisclosureSign::Owed, DisclosureSign::Banned, DisclosureSign::Special})
        signs.push_back(chipOf(sign));
    for (const RecipientFlag flag : allValues<RecipientFlag>())
        signs.push_back(chipOf(flag));
    return signs;
}

void SignDelegateTest::theWordsStandWhereTheyFit_data()
{
    QTest::addColumn<std::size_t>("sign");
    const std::vector<Chip> signs = allSigns();
    for (std::size_t i = 0; i < signs.size(); ++i)
        QTest::newRow(qPrintable(signs[i].text)) << i;
}

void SignDelegateTest::theWordsStandWhereTheyFit()
{
    QFETCH(std::size_t, sign);
    const Chip chip = allSigns()[sign];
    const int asked = SignDelegate::widthFor(chip, QApplication::font());
    const int seen = SignDelegate::tightWidthFor(1, QApplication::font()) + 12;
    const QImage withWords = painted(chip, asked + 200, seen);
    QCOMPARE(painted(chip, asked, seen), withWords);
    QVERIFY(painted(chip, seen, seen) != withWords);
}

QTEST_MAIN(SignDelegateTest)
#include "tst_signdelegate.moc"
