// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockscreen.h"

#include "core/wording/errorwords.h"
#include "ui/support/filechooser.h"
#include "ui/support/icons.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/openingdelay.h"
#include "ui/support/whenready.h"

#include "ui_lockscreen.h"

#include <QDir>
#include <QTimer>

#include <algorithm>

namespace balie {

namespace {

constexpr int cardWidth = 440;
constexpr int pictureSize = 40;

QString nameOf(const QString &folder)
{
    QString name = QDir(folder).dirName();
    if (name.endsWith(QStringLiteral(".balie")))
        name.chop(6);
    return name;
}

} // namespace

LockScreen::LockScreen(const Clock &clock, Preferences &preferences, Opened opened, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_opened(std::move(opened))
    , m_form(std::make_unique<Ui::LockScreen>())
    , m_messages(new MessageBar(this))
    , m_waitTimer(new QTimer(this))
{
    m_form->setupUi(this);
    setObjectName(QStringLiteral("lockScreen"));
    m_form->lockCard->setFixedWidth(std::max(cardWidth, 48 * fontMetrics().averageCharWidth()));
    metrics::layOutPage(m_form->outerColumn);
    m_form->lockCard->setBackgroundRole(QPalette::Base);
    m_form->lockCard->setAutoFillBackground(true);
    m_form->titleRow->setSpacing(metrics::groups);
    m_form->registerRow->setSpacing(metrics::related);
    m_form->otherRow->setSpacing(metrics::groups);
    m_form->titleColumn->setSpacing(0);
    m_form->lockTitle->setRole(TextRole::PageTitle);
    m_form->lockSubtitle->setForegroundRole(QPalette::PlaceholderText);
    drawPicture();
    m_form->messagePlace->addWidget(m_messages);
    metrics::layOutFields(m_form->cardColumn);
    m_form->cardColumn->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    m_form->openRow->setContentsMargins(0, metrics::groups, 0, 0);
    m_form->registerBox->setAccessibleName(tr("Register"));
    m_waitTimer->setInterval(std::chrono::seconds(1));

    connect(m_form->registerBox, &QComboBox::currentIndexChanged, this, &LockScreen::registerChosen);
    connect(m_form->otherRegister, &QPushButton::clicked, this, &LockScreen::chooseFolder);
    connect(m_form->passphrase, &QLineEdit::returnPressed, this, &LockScreen::open);
    connect(m_form->openButton, &QPushButton::clicked, this, &LockScreen::open);
    connect(m_form->recover, &QPushButton::clicked, this, [this] { recover(Lost::Passphrase); });
    connect(m_form->newRegister, &QPushButton::clicked, this, &LockScreen::newRegisterWanted);
    connect(m_form->restoreBackup, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(folder()); });
    connect(m_waitTimer, &QTimer::timeout, this, [this] { wait(m_waiting - std::chrono::seconds(1)); });
}

LockScreen::~LockScreen() = default;

void LockScreen::ask(const QString &folder, const QString &userName)
{
    m_messages->dismiss();
    m_form->passphrase->wipe();
    m_userName = userName;
    listRegisters(folder);
    m_form->passphrase->setFocus();
}

QString LockScreen::folder() const
{
    return m_form->registerBox->currentData().toString();
}

void LockScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_form->passphrase->setFocus();
}

// By day and by night: the palette may change while the register is locked.
void LockScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
}

void LockScreen::drawPicture()
{
    m_form->lockPicture->setPixmap(iconPixmap(IconName::Register, pictureSize, palette().color(QPalette::Text), devicePixelRatioF()));
}

void LockScreen::listRegisters(const QString &chosen)
{
    QStringList folders = m_preferences.registers();
    const QString wanted = chosen.isEmpty() ? QString() : QDir::cleanPath(QDir(chosen).absolutePath());
    if (!wanted.isEmpty() && !folders.contains(wanted))
        folders.prepend(wanted);
    {
        const QSignalBlocker quiet(m_form->registerBox);
        m_form->registerBox->clear();
        for (const QString &folder : std::as_const(folders)) {
            m_form->registerBox->addItem(nameOf(folder), folder);
            m_form->registerBox->setItemData(m_form->registerBox->count() - 1, QDir::toNativeSeparators(folder), Qt::ToolTipRole);
        }
        m_form->registerBox->setCurrentIndex(wanted.isEmpty() ? 0 : static_cast<int>(folders.indexOf(wanted)));
    }
    registerChosen();
}

void LockScreen::registerChosen()
{
    m_wrongInARow = 0;
    m_messages->dismiss();
    m_form->openButton->setEnabled(!folder().isEmpty());
    m_form->recover->setEnabled(!folder().isEmpty());
    if (folder().isEmpty())
        m_messages->tell(MessageKind::Information, tr("There is no register on this computer yet. Make a new one, open one elsewhere, or restore a backup."));
}

void LockScreen::chooseFolder()
{
    balie::chooseFolder(this, tr("Open a register"), folder().isEmpty() ? QString() : QDir(folder()).filePath(QStringLiteral("..")),
                        [this](const QString &chosen) {
                            m_userName.clear();
                            listRegisters(chosen);
                            m_form->passphrase->setFocus();
                        });
}

void LockScreen::open()
{
    if (!m_form->openButton->isEnabled() || folder().isEmpty())
        return;
    if (m_form->passphrase->text().isEmpty()) {
        m_messages->tell(MessageKind::Information, tr("Type your passphrase."));
        m_form->passphrase->setFocus();
        return;
    }
    m_messages->dismiss();
    setBusy(true);
    auto work = [folder = folder(), name = m_userName, clock = &m_clock,
                       passphrase = m_form->passphrase->take()]() mutable {
        return openRegister(folder, name, std::move(passphrase), clock);
    };
    whenReady(inBackground(std::move(work)), this,
              [this](Result<std::unique_ptr<Workspace>> outcome) { opened(std::move(outcome)); });
}

void LockScreen::opened(Result<std::unique_ptr<Workspace>> outcome)
{
    setBusy(false);
    if (!outcome) {
        refuse(outcome.error());
        return;
    }
    m_wrongInARow = 0;
    m_preferences.rememberRegister(folder());
    m_opened(std::move(*outcome));
}

void LockScreen::refuse(const Error &error)
{
    if (error.code() == ErrorCode::RegisterInUse)
        Q_EMIT inUseElsewhere(folder());
    // No name was asked for, so it cannot be the name.
    const bool passphraseAlone = error.code() == ErrorCode::WrongPassphrase && m_userName.isEmpty();
    const QString words = passphraseAlone ? tr("This passphrase is not right. Try again. Have you forgotten it? Choose “Passphrase lost?”.")
                                          : sentenceOf(error);
    say(error, words);
    m_form->passphrase->setFocus();
    if (error.code() == ErrorCode::UserUnknown)
        m_userName.clear();
    if (error.code() == ErrorCode::WrongPassphrase)
        wait(openingDelay(++m_wrongInARow));
}

// Where a backup is the way out.
static bool isBeyondOpening(ErrorCode code)
{
    return code == ErrorCode::RegisterDamaged || code == ErrorCode::RegisterMissing || code == ErrorCode::NotARegister
        || code == ErrorCode::AuditBroken || code == ErrorCode::PlaintextStore || code == ErrorCode::DatabaseFailed || code == ErrorCode::RolledBack;
}

// With the way out, where there is one.
void LockScreen::say(const Error &error, const QString &words)
{
    if (error.code() == ErrorCode::KeysDamaged)
        m_messages->offer(MessageKind::Failure, words, tr("Recovery shee&t…"), [this] { recover(Lost::KeyFiles); });
    else if (isBeyondOpening(error.code()))
        m_messages->offer(MessageKind::Failure, words, tr("Res&tore a backup…"), [this] { Q_EMIT restoreWanted(folder()); });
    else
        m_messages->tell(MessageKind::Failure, words);
}

void LockScreen::wait(std::chrono::seconds time)
{
    m_waiting = time;
    const bool waiting = time.count() > 0;
    m_form->openButton->setEnabled(!waiting);
    m_form->openButton->setText(waiting ? tr("Wait %n second(s)", nullptr, static_cast<int>(time.count())) : tr("Ope&n"));
    if (waiting)
        m_waitTimer->start();
    else
        m_waitTimer->stop();
}

void LockScreen::setBusy(bool busy)
{
    m_form->lockCard->setEnabled(!busy);
    m_form->newRegister->setEnabled(!busy);
    m_form->restoreBackup->setEnabled(!busy);
    m_form->openButton->setText(busy ? tr("Opening…") : tr("Ope&n"));
    if (!busy)
        m_form->passphrase->setFocus();
}

void LockScreen::recover(Lost lost)
{
    if (folder().isEmpty())
        return;
    auto *dialog = new RecoveryDialog(m_clock, folder(), m_userName, lost, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_messages->tell(MessageKind::Success, tr("Your new passphrase works from now on. Type it to open the register."));
        m_form->passphrase->setFocus();
    });
    dialog->open();
}

} // namespace balie
