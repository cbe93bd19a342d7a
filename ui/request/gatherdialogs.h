// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/actdialog.h"

#include <memory>

class QCheckBox;

namespace balie {

namespace Ui {
class AskSearchForm;
class RemindSearchForm;
class SignSearchForm;
class WeighOthersForm;
}

// The acts by which an answer is gathered: what colleagues search, whose data stand in between, and which
// descriptions of processing the answer tells of.

class AskSearchDialog : public ActDialog
{
    Q_OBJECT

public:
    AskSearchDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~AskSearchDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::AskSearchForm> m_ui;
};

class RemindSearchDialog : public ActDialog
{
    Q_OBJECT

public:
    RemindSearchDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~RemindSearchDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::unique_ptr<Ui::RemindSearchForm> m_ui;
};

class SignSearchDialog : public ActDialog
{
    Q_OBJECT

public:
    SignSearchDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~SignSearchDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    void nameColleague();

    std::unique_ptr<Ui::SignSearchForm> m_ui;
};

// Weighs a place for the first time, or once more.
class WeighOthersDialog : public ActDialog
{
    Q_OBJECT

public:
    WeighOthersDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);
    ~WeighOthersDialog() override;

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    const OthersPlace *chosenPlace() const;
    void showPlace();
    void showGround();

    std::unique_ptr<Ui::WeighOthersForm> m_ui;
};

class NameProcessingDialog : public ActDialog
{
    Q_OBJECT

public:
    NameProcessingDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);

protected:
    Result<Happening> happening() const override;

private:
    std::vector<std::pair<QCheckBox *, ProcessingId>> m_descriptions;
};

} // namespace balie
