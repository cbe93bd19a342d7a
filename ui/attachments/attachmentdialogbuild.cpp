// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachmentdialog.h"

#include "core/wording/attachmentwords.h"
#include "ui/attachments/pageview.h"
#include "ui/support/foldingrow.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/primarybutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balie {

QPushButton *AttachmentDialog::addButton(FoldingRow *line, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    line->addWidget(button);
    return button;
}

void AttachmentDialog::buildPages()
{
    auto *name = new PlainLabel(m_file.name.toString(), TextRole::GroupTitle, this);
    name->setObjectName(QStringLiteral("attachmentName"));
    name->setWordWrap(true);
    layout()->addWidget(name);
    auto *pages = new QWidget(this);
    auto *line = new FoldingRow(pages);
    metrics::layOutInside(line);
    m_back = addButton(line, tr("&Previous page"), QStringLiteral("pageBack"));
    m_forward = addButton(line, tr("&Next page"), QStringLiteral("pageForward"));
    m_where = new PlainLabel(tr("Page %1 of %2").arg(m_page).arg(m_file.pages.value_or(1)), this);
    m_where->setObjectName(QStringLiteral("pageNumber"));
    line->addWidget(m_where);
    m_smaller = addButton(line, tr("&Smaller"), QStringLiteral("zoomOut"));
    m_larger = addButton(line, tr("&Larger"), QStringLiteral("zoomIn"));
    layout()->addWidget(pages);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom(1); });
}

void AttachmentDialog::buildTools()
{
    m_tools = new QWidget(this);
    auto *line = new FoldingRow(m_tools);
    metrics::layOutInside(line);
    auto *caption = new PlainLabel(tr("&Black out because of"), m_tools);
    m_ground = new QComboBox(m_tools);
    m_ground->setObjectName(QStringLiteral("ground"));
    for (RedactionGround ground : allValues<RedactionGround>())
        m_ground->addItem(wordOf(ground), toWord(ground));
    caption->setBuddy(m_ground);
    m_why = new QLineEdit(m_tools);
    m_why->setObjectName(QStringLiteral("groundWords"));
    m_why->setAccessibleName(tr("Reason"));
    m_why->setPlaceholderText(tr("The reason, in a few words"));
    m_why->setMaxLength(ShortText::maxLength);
    m_why->hide();
    line->addWidget(caption);
    line->addWidget(m_ground);
    line->addWidget(m_why, 1);
    m_newBox = addButton(line, tr("Ne&w box"), QStringLiteral("newBox"));
    m_removeBox = addButton(line, tr("&Delete box"), QStringLiteral("removeBox"));
    m_undo = addButton(line, tr("&Undo"), QStringLiteral("undoBox"));
    m_words = new QLineEdit(m_tools);
    m_words->setObjectName(QStringLiteral("wordsToHide"));
    m_words->setAccessibleName(tr("Word to black out"));
    m_words->setPlaceholderText(tr("Word to black out"));
    line->addWidget(m_words, 1);
    m_find = addButton(line, tr("Bo&x every hit"), QStringLiteral("boxHits"));
    m_tools->setVisible(m_mayDraw);
    layout()->addWidget(m_tools);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &AttachmentDialog::chooseGround);
    connect(m_why, &QLineEdit::textChanged, this, &AttachmentDialog::chooseGround);
    connect(m_removeBox, &QPushButton::clicked, &m_boxes, &BoxEditor::remove);
    connect(m_undo, &QPushButton::clicked, &m_boxes, &BoxEditor::undo);
    connect(m_find, &QPushButton::clicked, this, &AttachmentDialog::findWords);
    connect(m_words, &QLineEdit::returnPressed, this, &AttachmentDialog::findWords);
}

void AttachmentDialog::build()
{
    auto *whole = new QVBoxLayout(this);
    metrics::layOutCard(whole);
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("messages"));
    whole->addWidget(m_messages);
    buildPages();
    buildTools();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("pageScroll"));
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setFocusPolicy(Qt::NoFocus); // the page has it
    m_view = new PageView(m_boxes);
    m_view->setObjectName(QStringLiteral("pageView"));
    m_view->setDrawing(m_mayDraw ? Drawing::On : Drawing::Off);
    scroll->setWidget(m_view);
    whole->addWidget(scroll, 1);
    m_counts = new PlainLabel(QString(), TextRole::Caption, this);
    m_counts->setObjectName(QStringLiteral("boxCounts"));
    m_counts->setWordWrap(true);
    m_counts->setVisible(m_mayDraw);
    whole->addWidget(m_counts);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    whole->addWidget(m_progress);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    m_make = new PrimaryButton(tr("&Make the blacked-out copy"), this);
    m_make->setObjectName(QStringLiteral("makeCopy"));
    m_make->setVisible(m_mayDraw);
    m_make->setAutoDefault(false);
    m_close = new QPushButton(tr("&Close"), this);
    m_close->setObjectName(QStringLiteral("closeAttachment"));
    m_close->setAutoDefault(false);
    line->addWidget(m_make);
    line->addWidget(m_close);
    whole->addLayout(line);
    connect(m_view, &PageView::pageWanted, this, [this](int step) { turnTo(m_page + step); });
    connect(m_newBox, &QPushButton::clicked, this, [this] {
        if (m_boxes.add(m_page, QRectF(0.35, 0.45, 0.3, 0.04)))
            m_view->setFocus();
        else
            chooseGround();
    });
    connect(m_make, &QPushButton::clicked, this, &AttachmentDialog::makeCopy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(940, 760);
}

} // namespace balie
