// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/actdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class AnswerDemandForm;
class ComplainForm;
class DeferDemandForm;
class DemandForm;
class DetailComplaintForm;
class EndComplaintForm;
}

// The acts on complaints. Each but the first is about a complaint or a demand: that which was chosen, or the one
// of which the day comes first. What they do leaves the dates of the case alone.
class ComplaintActDialog : public ActDialog
{
    Q_OBJECT

public:
    using ActDialog::ActDialog;

protected:
    bool movesCase() const override { return false; }
};

class ComplainDialog : public ComplaintActDialog
{
    Q_OBJECT

public:
    ComplainDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~ComplainDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    void showBody();

    std::unique_ptr<Ui::ComplainForm> m_ui;
};

class DetailComplaintDialog : public ComplaintActDialog
{
    Q_OBJECT

public:
    DetailComplaintDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent = nullptr);
    ~DetailComplaintDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::DetailComplaintForm> m_ui;
};

class DemandDialog : public ComplaintActDialog
{
    Q_OBJECT

public:
    DemandDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent = nullptr);
    ~DemandDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::DemandForm> m_ui;
};

class DeferDemandDialog : public ComplaintActDialog
{
    Q_OBJECT

public:
    DeferDemandDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent = nullptr);
    ~DeferDemandDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::DeferDemandForm> m_ui;
};

class AnswerDemandDialog : public ComplaintActDialog
{
    Q_OBJECT

public:
    AnswerDemandDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent = nullptr);
    ~AnswerDemandDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::AnswerDemandForm> m_ui;
};

class EndComplaintDialog : public ComplaintActDialog
{
    Q_OBJECT

public:
    EndComplaintDialog(Workspace &workspace, const CaseView &view, std::optional<EventId> about, QWidget *parent = nullptr);
    ~EndComplaintDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::EndComplaintForm> m_ui;
};

} // namespace balie
