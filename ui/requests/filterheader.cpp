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

FilterHeader::FilterHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeFields);
}

void FilterHeader::setFields(const QStringList &names, const QStringList &words)
{
    qDeleteAll(m_fields);
    m_fields.clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QStringLiteral("filter_%1").arg(words.at(i)));
        edit->setAccessibleName(tr("Filter %1").arg(names.at(i)));
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

// Colour and words: the description says it to who cannot see the colour.
void FilterHeader::markMistake(int section, bool mistake)
{
    QLineEdit *edit = field(section);
    if (!edit)
        return;
    QPalette colours = palette();
    if (mistake)
        colours.setColor(QPalette::Text, strong(Hue::Red, palette()));
    edit->setPalette(colours);
    edit->setAccessibleDescription(mistake ? tr("This cannot be read as a filter") : QString());
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
    const int top = this->height() - height - metrics::tight / 2;
    for (int section = 0; section < m_fields.size() && section < count(); ++section) {
        QLineEdit *edit = m_fields.at(section);
        edit->setVisible(!isSectionHidden(section));
        edit->setGeometry(sectionViewportPosition(section) + 2, top, sectionSize(section) - 4, height);
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
