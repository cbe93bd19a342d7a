// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/recoverydialog.h"

#include "core/wording/errorwords.h"
#include "ui/support/filechooser.h"
#include "ui/support/controlenter.h"
#include "ui/support/fitheight.h"
#include "ui/support/formroom.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/whenready.h"

#include "ui_recoverydialog.h"

#include <QDir>
#include <QFile>

namespace balie {

// Far more than the text of a square is, however it is broken into lines.
static constexpr qint64 mostBytes = 64 * 1024;
static constexpr int squareLines = 4;

RecoveryDialog::RecoveryDialog(const Clock &clock, const QString &folder, const QString &userName, Lost lost, QWidget *parent)
    : QDialog(parent), m_clock(clock), m_folder(folder), m_form(std::make_unique<Ui::RecoveryDialog>()), m_messages(new MessageBar(this))
{
    m_form->setupUi(this);
    setObjectName(QStringLiteral("recoveryDialog"));
    layOut();
    m_form->userName->setText(userName);
    m_form->newPassphrase->setOwnWords({userName, QDir(folder).dirName()});

    // What was refused stood there before.
    for (const QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, m_messages, &MessageBar::dismiss);
    connect(m_form->square, &QPlainTextEdit::textChanged, m_messages, &MessageBar::dismiss);
    connect(m_form->keysGone, &QCheckBox::toggled, this, &RecoveryDialog::askForSquare);
    connect(m_form->squareFile, &QPushButton::clicked, this, [this] {
        chooseFileToOpen(this, tr("Text of the square"), tr("Text (*.txt);;All files (*)"), [this](const QString &file) { readSquare(file); });
    });
    pressWithControlEnter(*m_form->recoverButton);
    connect(m_form->recoverButton, &QPushButton::clicked, this, &RecoveryDialog::recover);
    connect(m_form->cancelButton, &QPushButton::clicked, this, &RecoveryDialog::reject);
    m_form->keysGone->setChecked(lost == Lost::KeyFiles);
    askForSquare(lost == Lost::KeyFiles);
    m_form->code->setFocus();
}

RecoveryDialog::~RecoveryDialog()
{
    m_form->code->wipe();
    m_form->newPassphrase->wipe();
    m_form->nextCode->wipe();
}

void RecoveryDialog::layOut()
{
    metrics::layOutPage(m_form->dialogColumn);
    m_form->messagePlace->addWidget(m_messages);
    setMinimumWidth(480 + 2 * metrics::page);
    m_form->dialogColumn->removeWidget(m_form->steps);
    m_form->dialogColumn->insertWidget(1, new FormRoom(m_form->steps, this), 1); // scrolls where the screen ends
    metrics::layOutFields(m_form->squareColumn);
    m_form->squareHelp->setRole(TextRole::Caption);
    m_form->square->setFixedHeight(squareLines * m_form->square->fontMetrics().lineSpacing() + metrics::groups);
    m_form->squareColumn->insertSpacing(m_form->squareColumn->indexOf(m_form->squareFile), metrics::tight);
    metrics::layOutFields(m_form->codeColumn);
    m_form->codeColumn->insertSpacing(m_form->codeColumn->indexOf(m_form->keysGone), metrics::related);
    metrics::layOutInside(m_form->nextCodeColumn);
}

// While it works the outcome must be waited for, and once the new code exists the paper must be made: there
// is no other copy of it.
void RecoveryDialog::reject()
{
    if (isEnabled() && m_form->steps->currentWidget() == m_form->codeStep)
        QDialog::reject();
}

std::optional<MissingAnswer> RecoveryDialog::missing() const
{
    if (m_form->steps->currentWidget() == m_form->nextCodeStep)
        return m_form->nextCode->missing();
    if (m_form->code->text().isEmpty())
        return MissingAnswer{tr("Type the recovery code."), m_form->code};
    if (m_form->keysGone->isChecked() && m_form->square->document()->isEmpty())
        return MissingAnswer{tr("Put the text of the square here."), m_form->square};
    return m_form->newPassphrase->missing();
}

void RecoveryDialog::askForSquare(bool wanted)
{
    m_form->squarePlace->setVisible(wanted);
    fitHeight(*this);
}

void RecoveryDialog::readSquare(const QString &file)
{
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly)) {
        refuse(Error(ErrorCode::FileUnreadable).with(QStringLiteral("file"), QDir(file).dirName()));
        return;
    }
    // What is no text of a square is refused by what reads it.
    m_form->square->setPlainText(QString::fromUtf8(text.read(mostBytes)).trimmed());
    m_form->newPassphrase->setFocus();
}

void RecoveryDialog::recover()
{
    if (const std::optional<MissingAnswer> left = missing()) {
        m_messages->tell(MessageKind::Failure, left->sentence);
        fitHeight(*this);
        leadTo(*left->field);
        return;
    }
    if (m_form->steps->currentWidget() == m_form->nextCodeStep) {
        accept();
        return;
    }
    m_messages->dismiss();
    setEnabled(false);
    const QString square = m_form->keysGone->isChecked() ? m_form->square->toPlainText() : QString();
    auto work = [folder = m_folder, name = m_form->userName->text().trimmed(), clock = &m_clock, code = m_form->code->text(), square,
                 passphrase = m_form->newPassphrase->copy()] { return recoverRegister(folder, name, code, passphrase, clock, square); };
    whenReady(inBackground(std::move(work)), this, [this](Result<RecoveredRegister> outcome) { recovered(std::move(outcome)); });
}

void RecoveryDialog::recovered(Result<RecoveredRegister> outcome)
{
    setEnabled(true);
    if (!outcome) {
        refuse(outcome.error());
        return;
    }
    m_form->code->wipe();
    m_form->newPassphrase->wipe();
    m_form->nextCode->setSheet({outcome->organisations, m_folder, outcome->userName, m_clock.today(), outcome->recoveryCode, outcome->recoverySlot});
    wipe(outcome->recoveryCode);
    m_form->steps->setCurrentWidget(m_form->nextCodeStep);
    m_form->recoverButton->setText(tr("The code is &kept"));
    m_form->cancelButton->hide();
    m_form->nextCode->setFocus();
    fitHeight(*this);
}

// Said where the mistake is, with the field in hand.
void RecoveryDialog::refuse(const Error &error)
{
    m_messages->tell(MessageKind::Failure, sentenceOf(error));
    if (error.code() == ErrorCode::KeysDamaged)
        m_form->keysGone->setChecked(true);
    if (error.code() == ErrorCode::KeysDamaged || error.code() == ErrorCode::FileMalformed)
        m_form->square->setFocus();
    else if (error.code() == ErrorCode::PassphraseTooWeak)
        m_form->newPassphrase->setFocus();
    else
        m_form->code->setFocus();
    fitHeight(*this);
}

} // namespace balie
