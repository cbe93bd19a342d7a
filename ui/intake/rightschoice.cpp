// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/rightschoice.h"

#include "core/domain/right/rightrecogniser.h"
#include "core/wording/codewords.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

namespace balie {

// A button that is only a little darker is not seen from a telephone.
static void markChosen(QToolButton &button)
{
    QFont font = button.font();
    font.setBold(button.isChecked());
    button.setFont(font);
    button.setIcon(button.isChecked() ? icon(IconName::Done) : QIcon());
}

// The access key of a button is the next of the row of digits on a keyboard, which ends in a hyphen.
RightsChoice::RightsChoice(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    metrics::layOutInside(grid);
    // Two beside each other where the letters are large.
    const int across = fontMetrics().averageCharWidth() * 90 < metrics::readingWidth + metrics::navigation ? 3 : 2;
    const QString row = QStringLiteral("1234567890-");
    Q_ASSERT(std::size_t(row.size()) >= allValues<Right>().size());
    int place = 0;
    for (Right right : allValues<Right>()) {
        m_rights.emplace_back(makeButton(right, row.at(place)), right);
        grid->addWidget(m_rights.back().first, place / across, place % across);
        ++place;
    }
}

QToolButton *RightsChoice::makeButton(Right right, QChar key)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("right_%1").arg(toWord(right)));
    button->setCheckable(true);
    button->setText(QStringLiteral("&%1 %2").arg(key).arg(wordOf(right)));
    button->setToolTip(QStringLiteral("<p>%1</p>").arg(explanationOf(right).toHtmlEscaped()));
    button->setAccessibleDescription(explanationOf(right));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::toggled, this, [button] { markChosen(*button); });
    connect(button, &QToolButton::clicked, this, [this] {
        m_byHand = true;
        Q_EMIT chosenByHand();
    });
    return button;
}

std::vector<Right> RightsChoice::chosen() const
{
    std::vector<Right> rights;
    for (const auto &[button, right] : m_rights) {
        if (button->isChecked())
            rights.push_back(right);
    }
    return rights;
}

void RightsChoice::choose(const std::vector<Right> &rights)
{
    for (const auto &[button, right] : m_rights)
        button->setChecked(std::find(rights.begin(), rights.end(), right) != rights.end());
}

void RightsChoice::recognise(const QString &words)
{
    if (m_byHand)
        return;
    std::vector<Right> rights;
    for (const RecognisedRight &found : recogniseRights(words))
        rights.push_back(found.right);
    choose(rights);
}

std::vector<QToolButton *> RightsChoice::buttons() const
{
    std::vector<QToolButton *> all;
    for (const auto &[button, right] : m_rights)
        all.push_back(button);
    return all;
}

} // namespace balie
