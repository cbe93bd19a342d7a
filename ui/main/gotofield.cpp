// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/gotofield.h"

#include "core/documents/hues.h"
#include "ui/support/metrics.h"
#include "ui/support/whenready.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

enum Role { DetailRole = Qt::UserRole + 1, IconRole };

class ItemDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, std::max(36, option.fontMetrics.height() + metrics::groups)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QColor text = option.palette.color(QPalette::Active, current ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = current ? text : secondary(option.palette);
        painter->save();
        if (current)
            painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
        const QRect row = option.rect.adjusted(12, 0, -12, 0);
        const auto name = static_cast<IconName>(index.data(IconRole).toInt());
        painter->drawPixmap(row.left(), row.center().y() - metrics::smallIcon / 2 + 1,
                            iconPixmap(name, metrics::smallIcon, quiet, painter->device()->devicePixelRatioF()));
        QRect words = row.adjusted(metrics::smallIcon + 12, 0, 0, 0);
        const QString detail = index.data(DetailRole).toString();
        painter->setPen(quiet);
        const QString shownDetail = option.fontMetrics.elidedText(detail, Qt::ElideRight, words.width() / 2);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, shownDetail);
        words.setRight(words.right() - option.fontMetrics.horizontalAdvance(shownDetail) - metrics::groups);
        painter->setPen(text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

GoToField::GoToField(QWidget *parent)
    : QLineEdit(parent), m_panel(new QFrame(this)), m_list(new QListWidget(m_panel))
{
    setObjectName(QStringLiteral("goToField"));
    setPlaceholderText(tr("Go to case, person, command (Ctrl+K)"));
    setAccessibleName(tr("Go to case, person or command"));
    setMaxLength(200);
    addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(accessibleName());
    }

    m_panel->setWindowFlags(Qt::ToolTip);
    m_panel->setObjectName(QStringLiteral("goToPanel"));
    m_panel->setFrameShape(QFrame::StyledPanel);
    m_panel->setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("goToList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ItemDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, metrics::tight, 0, metrics::tight);
    column->addWidget(m_list);
    m_panel->hide();

    connect(this, &QLineEdit::textEdited, this, &GoToField::look);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    // A screen reader follows the field, so it says what Enter would do.
    connect(m_list, &QListWidget::currentTextChanged, this, &QWidget::setAccessibleDescription);
}

void GoToField::look(const QString &text)
{
    const int generation = ++m_generation;
    const QString wanted = text.trimmed();
    show(matchingCommands(wanted));
    if (wanted.size() < 2 || !m_search)
        return;
    whenReady(m_search(wanted), this, [this, generation, wanted](Result<std::vector<GoToItem>> found) {
        if (generation != m_generation || !found)
            return;
        std::vector<GoToItem> items = std::move(*found);
        for (GoToItem &command : matchingCommands(wanted))
            items.push_back(std::move(command));
        show(std::move(items));
    });
}

// Every word typed begins a word of the command; no text shows them all.
std::vector<GoToItem> GoToField::matchingCommands(const QString &text) const
{
    const QStringList wanted = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<GoToItem> found;
    for (const GoToItem &command : m_commands) {
        const QStringList words = command.title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool all = std::all_of(wanted.begin(), wanted.end(), [&words](const QString &part) {
            return std::any_of(words.begin(), words.end(),
                               [&part](const QString &word) { return word.startsWith(part, Qt::CaseInsensitive); });
        });
        if (all)
            found.push_back(command);
    }
    // What begins with the text is meant more often than what holds it.
    std::stable_partition(found.begin(), found.end(), [&text](const GoToItem &command) {
        return command.title.startsWith(text, Qt::CaseInsensitive);
    });
    return found;
}

void GoToField::show(std::vector<GoToItem> items)
{
    m_items = std::move(items);
    m_list->clear();
    for (const GoToItem &item : m_items) {
        auto *row = new QListWidgetItem(item.title, m_list);
        row->setData(DetailRole, item.detail);
        row->setData(IconRole, static_cast<int>(item.icon));
        row->setData(Qt::AccessibleTextRole, item.detail.isEmpty() ? item.title : tr("%1, %2").arg(item.title, item.detail));
    }
    if (m_items.empty() && !text().trimmed().isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing found"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setData(IconRole, static_cast<int>(IconName::Search));
    }
    if (!m_items.empty())
        m_list->setCurrentRow(0);
    placeList();
}

void GoToField::placeList()
{
    if (m_list->count() == 0 || !hasFocus()) {
        m_panel->hide();
        return;
    }
    const int rows = std::min(m_list->count(), mostShown);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * metrics::tight + 2 * m_panel->frameWidth();
    const int breadth = std::max(width(), 560);
    const QPoint corner = mapToGlobal(QPoint(width() - breadth, this->height() + metrics::tight));
    m_panel->setGeometry(QRect(corner, QSize(breadth, height)));
    m_panel->QWidget::show();
    m_panel->raise();
}

void GoToField::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_items.size()))
        return;
    const GoToItem item = m_items[static_cast<std::size_t>(row)];
    leave();
    Q_EMIT chosen(item.kind, item.target);
}

void GoToField::leave()
{
    ++m_generation;
    clear();
    m_items.clear();
    m_list->clear();
    m_panel->hide();
    Q_EMIT left();
}

void GoToField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        if (m_list->count() > 0)
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void GoToField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason)
        show(matchingCommands(QString()));
}

void GoToField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_panel->hide();
}

} // namespace balie
