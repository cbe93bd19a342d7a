// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/actdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class AskIdentityForm;
class ExtendForm;
class LinkForm;
class PauseForm;
class ReasonForm;
class SentByForm;
}

// The acts that need a text or two.

// Tells the person that the request arrived.
class AcknowledgeDialog : public ActDialog
{
    Q_OBJECT

public:
    AcknowledgeDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~AcknowledgeDialog() override;

protected:
    Result<Happening> happening() const override;

private:
    std::unique_ptr<Ui::SentByForm> m_ui;
};

// Asks who the person is (Art. 12(6)).
class AskIdentityDialog : public ActDialog
{
    Q_OBJECT

public:
    AskIdentityDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~AskIdentityDialog() override;

protected:
    Result<Happening> happening() const override;

private:
    std::unique_ptr<Ui::AskIdentityForm> m_ui;
};

// Asks to specify (recital 63).
class PauseDialog : public ActDialog
{
    Q_OBJECT

public:
    PauseDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~PauseDialog() override;

protected:
    Result<Happening> happening() const override;

private:
    std::unique_ptr<Ui::PauseForm> m_ui;
};

// The day by which a notice moves the promise as well, where that is earlier than what the law allows
// and not over yet.
std::optional<QDate> promiseNoticeAhead(const TwoClocks &clocks, QDate today);

// Tells that the term is extended (Art. 12(3)); the day is that of dispatch.
class ExtendDialog : public ActDialog
{
    Q_OBJECT

public:
    ExtendDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~ExtendDialog() override;

protected:
    Result<Happening> happening() const override;

private:
    std::unique_ptr<Ui::ExtendForm> m_ui;
};

// Says that two cases hang together.
class LinkDialog : public ActDialog
{
    Q_OBJECT

public:
    LinkDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~LinkDialog() override;

protected:
    Result<Happening> happening() const override;
    void submit(NumberGate numbers) override;

private:
    std::unique_ptr<Ui::LinkForm> m_ui;
};

// The acts that need a day and one text: resume, withdraw, close, reopen, strike out, breach suspected,
// receipt corrected, undone, note.
class ReasonDialog : public ActDialog
{
    Q_OBJECT

public:
    // what: the kind of act; of a revocation with the event that it names.
    ReasonDialog(Workspace &workspace, const CaseView &view, const Happening &what, QWidget *parent = nullptr);
    ~ReasonDialog() override;

protected:
    Result<Happening> happening() const override;

private:
    std::unique_ptr<Ui::ReasonForm> m_ui;
    Happening m_what;
};

} // namespace balie
