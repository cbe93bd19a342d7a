// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/saveletter.h"
#include "core/base/clock.h"
#include "core/documents/pages.h"
#include "core/domain/attachment/attachment.h"
#include "core/overview/letterrows.h"
#include "core/workspace/workspace.h"
#include "ui/support/page.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPrinter;
class QPushButton;

namespace balie {

class FieldsPanel;
class LetterEditor;
class Spelling;
struct DiscardedLetter;
struct LetterSheet;

// A letter of a case: written and edited while it is a draft, which is kept on every change; then put on paper,
// printed or saved, and recorded as sent. What is still open stands beside it.
class LetterPage : public Page
{
    Q_OBJECT

public:
    LetterPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);
    ~LetterPage() override;

    void refresh() override;
    void focusFirst() override;
    bool offers(PageTask task) const override;
    void perform(PageTask task) override;
    QString place() const override;
    void returnTo(const QString &place) override;
    Result<void> keepDraft() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHeader();
    void open(LetterId id);
    void showLetter(const OpenLetter &letter);
    void showButtons();
    void fitHeader();
    void showFields();
    bool isDraft() const;
    // What stands in the editor now. Error: those of LetterBody.
    Result<LetterText> text() const;
    void textEdited();
    void fieldEdited(const QString &name, const QString &text);
    void fieldLeft(const QString &name);
    void save();
    void showMasked();
    void primary();
    void finish();
    void renew(Renewal how);
    void discard();
    void takeBack(const DiscardedLetter &discarded);
    void send();
    void saveFile();
    void saveMail();
    void saveLocked();
    void withEnclosures(const std::function<void(const std::vector<AttachmentId> &along)> &then);
    void write(const QString &path, const QByteArray &bytes, const QString &words);
    void paper(PageTask task);
    void printOn(const std::shared_ptr<QPrinter> &printer, const LetterId &id, const PagePainter &paint);
    LetterSheet sheet() const;
    QString fileName() const;
    void fail(const Error &error);

    Workspace &m_workspace;
    const Clock &m_clock;
    std::optional<LetterId> m_id;
    std::optional<OpenLetter> m_letter;
    std::unique_ptr<Spelling> m_spelling;
    QString m_spellingOf;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_address = nullptr;
    LetterEditor *m_editor = nullptr;
    FieldsPanel *m_fields = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_file = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_primary = nullptr;
    QTimer m_saveTimer;
    bool m_touched = false; // something is not kept yet
    bool m_saving = false;
};

} // namespace balie
