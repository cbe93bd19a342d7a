// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pagedrows.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace balie;

namespace {

struct Line
{
    int id = 0;
    QString text;
    friend bool operator==(const Line &, const Line &) = default;
};

class Lines : public PagedRows<Line>
{
public:
    using PagedRows<Line>::PagedRows;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Line *line = rowAt(index.row());
        return line && role == Qt::DisplayRole ? QVariant(line->text) : QVariant();
    }
    std::vector<int> ids() const
    {
        std::vector<int> all;
        for (int i = 0; i < rowCount(); ++i)
            all.push_back(rowAt(i)->id);
        return all;
    }
};

// A store of lines that hands out pages, and counts how many rows it was asked for.
struct Store
{
    std::vector<Line> lines;
    int asked = 0;

    Lines::Fetch fetch()
    {
        return [this](int limit, std::optional<QString> after) {
            asked += limit;
            const std::size_t from = after ? after->toULongLong() : 0;
            RowPage<Line> page;
            for (std::size_t i = from; i < lines.size() && i < from + static_cast<std::size_t>(limit); ++i)
                page.rows.push_back(lines[i]);
            if (from + page.rows.size() < lines.size())
                page.next = QString::number(from + page.rows.size());
            QPromise<Result<RowPage<Line>>> promise;
            auto future = promise.future();
            promise.start();
            promise.addResult(Result<RowPage<Line>>(page));
            promise.finish();
            return future;
        };
    }
};

std::vector<Line> numbered(const std::vector<int> &ids)
{
    std::vector<Line> lines;
    for (int id : ids)
        lines.push_back({id, QString::number(id)});
    return lines;
}

} // namespace

class PagedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNoMoreThanWasScrolledTo();
    void readsToTheEndWhenAsked();
    void refreshKeepsTheSelection_data();
    void refreshKeepsTheSelection();
    void saysWhenReadingFailed();
    void anOlderAnswerIsThrownAway();
};

void PagedRowsTest::readsNoMoreThanWasScrolledTo()
{
    Store store;
    for (int i = 0; i < 1000; ++i)
        store.lines.push_back({i, QString::number(i)});
    Lines lines;
    lines.setSource(store.fetch());
    QTRY_COMPARE(lines.rowCount(), 100);
    QVERIFY(lines.canFetchMore({}));
    lines.fetchMore({});
    QTRY_COMPARE(lines.rowCount(), 200);
    QCOMPARE(store.asked, 200);
    QCOMPARE(lines.rowAt(150)->id, 150);
}

void PagedRowsTest::readsToTheEndWhenAsked()
{
    Store store;
    for (int i = 0; i < 350; ++i)
        store.lines.push_back({i, QString::number(i)});
    Lines lines;
    QAbstractItemModelTester tester(&lines);
    lines.setSource(store.fetch());
    for (int rows : {100, 200, 300, 350}) {
        QTRY_COMPARE(lines.rowCount(), rows);
        lines.fetchMore({});
    }
    QVERIFY(!lines.canFetchMore({}));
}

void PagedRowsTest::refreshKeepsTheSelection_data()
{
    QTest::addColumn<std::vector<int>>("before");
    QTest::addColumn<std::vector<int>>("after");
    using V = std::vector<int>;
    QTest::newRow("nothing changed") << V{1, 2, 3} << V{1, 2, 3};
    QTest::newRow("a new one on top") << V{1, 2, 3} << V{9, 1, 2, 3};
    QTest::newRow("one gone") << V{1, 2, 3, 4} << V{2, 4};
    QTest::newRow("turned around") << V{1, 2, 3, 4} << V{4, 3, 2, 1};
    QTest::newRow("all at once") << V{1, 2, 3, 4, 5} << V{7, 4, 2, 8, 5};
}

void PagedRowsTest::refreshKeepsTheSelection()
{
    QFETCH(std::vector<int>, before);
    QFETCH(std::vector<int>, after);
    Store store{numbered(before)};
    Lines lines;
    QAbstractItemModelTester tester(&lines);
    lines.setSource(store.fetch());
    QTRY_COMPARE(lines.ids(), before);
    QItemSelectionModel selection(&lines);
    selection.setCurrentIndex(lines.index(lines.rowOf(2), 0), QItemSelectionModel::SelectCurrent);

    store.lines = numbered(after);
    store.lines.back().text = QStringLiteral("changed");
    lines.refresh();
    QTRY_COMPARE(lines.rowAt(lines.rowCount() - 1)->text, QStringLiteral("changed"));
    QCOMPARE(lines.ids(), after);
    QCOMPARE(lines.rowAt(selection.currentIndex().row())->id, 2);
}

void PagedRowsTest::saysWhenReadingFailed()
{
    Lines lines;
    QSignalSpy failed(&lines, &PagedModel::failed);
    lines.setSource([](int, std::optional<QString>) {
        QPromise<Result<RowPage<Line>>> promise;
        auto future = promise.future();
        promise.start();
        promise.addResult(Result<RowPage<Line>>(Error(ErrorCode::DatabaseFailed)));
        promise.finish();
        return future;
    });
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!lines.isLoaded());
    QVERIFY(!lines.isLoading());
}

void PagedRowsTest::anOlderAnswerIsThrownAway()
{
    std::vector<QPromise<Result<RowPage<Line>>>> promises;
    promises.reserve(2);
    Lines lines;
    const auto fetch = [&promises](int, std::optional<QString>) {
        promises.emplace_back().start();
        return promises.back().future();
    };
    lines.setSource(fetch);
    lines.refresh();
    QCOMPARE(promises.size(), std::size_t(2));
    promises[1].addResult(Result<RowPage<Line>>(RowPage<Line>{numbered({2}), {}}));
    promises[1].finish();
    promises[0].addResult(Result<RowPage<Line>>(RowPage<Line>{numbered({1}), {}}));
    promises[0].finish();
    QTRY_VERIFY(lines.isLoaded());
    QCoreApplication::processEvents();
    QCOMPARE(lines.ids(), std::vector<int>{2});
}

QTEST_GUILESS_MAIN(PagedRowsTest)
#include "tst_pagedrows.moc"
