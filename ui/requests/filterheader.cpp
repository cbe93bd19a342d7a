// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/filterheader.h"

#include "core/documents/hues.h"
#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

namespace balie {

FilterHeader::FilterHeader(QTableView *table)
    : QHeaderView(Qt::Horizontal, table), m_row(new QWidget(table->parentWidget()))
{
    m_row->setObjectName(QStringLiteral("filterRow"));
    m_row->setAccessibleName(tr("Filters"));
    table->installEventFilter(this); // it moves when something comes above it
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeFields);
}

void FilterHeader::setFields(const QList<Field> &fields)
{
    qDeleteAll(m_fields);
    m_fields.clear();
    for (const Field &field : fields) {
        auto *edit = new QLineEdit(m_row);
        edit->setObjectName(QStringLiteral("filter_%1").arg(field.word));
        edit->setAccessibleName(tr("Filter %1").arg(field.name));
        edit->setToolTip(field.help);
        edit->setAccessibleDescription(field.help);
        edit->setPlaceholderText(tr("Filter"));
        edit->setFrame(true);
        edit->installEventFilter(this);
        edit->setMaxLength(200);
        connect(edit, &QLineEdit::textChanged, this, &FilterHeader::filtersTyped);
        m_fields.append(edit);
        edit->show();
    }
    updateGeometries();
    placeFields();
}

QLineEdit *FilterHeader::field(int section) const
{
    return section >= 0 && section < m_fields.size() ? m_fields.at(section) : nullptr;
}

void FilterHeader::setTyped(int section, const QString &text)
{
    if (QLineEdit *edit = field(section))
        edit->setText(text);
}

QString FilterHeader::typed(int section) const
{
    const QLineEdit *edit = field(section);
    return edit ? edit->text() : QString();
}

void FilterHeader::clearAll()
{
    for (QLineEdit *edit : m_fields) {
        const QSignalBlocker blocked(edit);
        edit->clear();
    }
    Q_EMIT filtersTyped();
}

// Colour and words: the page shows the words, the description says them to who cannot see.
void FilterHeader::markMistake(int section, const QString &mistake)
{
    QLineEdit *edit = field(section);
    if (!edit)
        return;
    QPalette colours = palette();
    if (!mistake.isEmpty())
        colours.setColor(QPalette::Text, strong(Hue::Red, palette()));
    edit->setPalette(colours);
    edit->setAccessibleDescription(mistake.isEmpty() ? edit->toolTip() : mistake);
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(std::max(size.height(), metrics::denseRow(fontMetrics())));
    if (!m_fields.isEmpty())
        size.setHeight(size.height() + m_fields.front()->sizeHint().height() + metrics::tight);
    return size;
}

void FilterHeader::updateGeometries()
{
    const int below = m_fields.isEmpty() ? 0 : m_fields.front()->sizeHint().height() + metrics::tight;
    setViewportMargins(0, 0, 0, below);
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::placeFields()
{
    if (m_fields.isEmpty())
        return;
    const int height = m_fields.front()->sizeHint().height();
    const QPoint below(0, this->height() - height - metrics::tight / 2);
    m_row->setGeometry(QRect(mapTo(m_row->parentWidget(), below), QSize(viewport()->width(), height)));
    m_row->raise();
    for (int section = 0; section < m_fields.size() && section < count(); ++section) {
        QLineEdit *edit = m_fields.at(section);
        edit->setVisible(!isSectionHidden(section));
        edit->setGeometry(sectionViewportPosition(section) + 2, 0, sectionSize(section) - 4, height);
    }
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->pos());
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && section >= 0 && !resizing)
        Q_EMIT sortWanted(section, event->modifiers().testFlag(Qt::ShiftModifier));
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_fields.contains(watched)) {
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show)
            placeFields();
        return QHeaderView::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress)
        return QHeaderView::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        clearAll();
        Q_EMIT rowsWanted();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT rowsWanted();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace balie
