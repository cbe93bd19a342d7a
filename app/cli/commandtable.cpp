// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

#include <QCoreApplication>

namespace balie {

Command actCommand();
Command attachCommand();
Command attachmentExportCommand();
Command attachmentMarkCommand();
Command attachmentRemoveCommand();
Command auditExportCommand();
Command auditVerifyCommand();
Command backupCommand();
Command bsnCommand();
Command checkCommand();
Command complaintAnswerCommand();
Command complaintDeferCommand();
Command complaintDemandCommand();
Command complaintDetailCommand();
Command complaintEndCommand();
Command complaintListCommand();
Command complaintMakeCommand();
Command demoCommand();
Command disclosureAddCommand();
Command disclosureListCommand();
Command disclosureShowCommand();
Command disclosureStrikeCommand();
Command disclosureSummaryCommand();
Command disclosureTellCommand();
Command dossierCommand();
Command drillCommand();
Command exportDisclosuresCommand();
Command exportRequestsCommand();
Command exportRetentionCommand();
Command importDisclosuresCommand();
Command importListCommand();
Command importPersonsCommand();
Command importRecipientsCommand();
Command importRetentionCommand();
Command importTenanciesCommand();
Command importUndoCommand();
Command importVeraCommand();
Command importWorksOrdersCommand();
Command initCommand();
Command letterCommand();
Command listCommand();
Command organisationAddCommand();
Command organisationListCommand();
Command organisationSetCommand();
Command passwordCommand();
Command portabilityCommand();
Command processingImportCommand();
Command processingListCommand();
Command profilesCommand();
Command proofCommand();
Command receiveCommand();
Command recipientAddCommand();
Command recipientCopyCommand();
Command recipientCopyExportCommand();
Command recipientCopyRemoveCommand();
Command recipientListCommand();
Command recipientMergeCommand();
Command recipientRemoveCommand();
Command recipientSetCommand();
Command recipientStatementCommand();
Command recoverCommand();
Command reportCommand();
Command restoreCommand();
Command destroyAnswerCommand();
Command destroyApproveCommand();
Command destroyCancelCommand();
Command destroyCertificateCommand();
Command destroyExecuteCommand();
Command destroyListCommand();
Command destroyRecordsCommand();
Command destroyProposeCommand();
Command destroyShowCommand();
Command destroyWorkListCommand();
Command retentionAddCommand();
Command retentionChooseCommand();
Command retentionDueCommand();
Command retentionEditCommand();
Command retentionEndCommand();
Command retentionHoldCommand();
Command retentionLiftCommand();
Command retentionRemoveCommand();
Command retentionShowCommand();
Command retentionSummaryCommand();
Command showCommand();
Command termCommand();
Command userAddCommand();
Command userListCommand();
Command userRemoveCommand();
Command userRoleCommand();

const std::vector<Command> &commandTable()
{
    static const std::vector<Command> commands{
        profilesCommand(),
        termCommand(),
        bsnCommand(),
        initCommand(),
        organisationAddCommand(),
        organisationListCommand(),
        organisationSetCommand(),
        processingImportCommand(),
        processingListCommand(),
        receiveCommand(),
        listCommand(),
        showCommand(),
        actCommand(),
        proofCommand(),
        complaintMakeCommand(),
        complaintDetailCommand(),
        complaintDemandCommand(),
        complaintDeferCommand(),
        complaintAnswerCommand(),
        complaintEndCommand(),
        complaintListCommand(),
        letterCommand(),
        attachCommand(),
        attachmentExportCommand(),
        attachmentMarkCommand(),
        attachmentRemoveCommand(),
        portabilityCommand(),
        dossierCommand(),
        retentionSummaryCommand(),
        retentionDueCommand(),
        retentionShowCommand(),
        retentionAddCommand(),
        retentionEditCommand(),
        retentionEndCommand(),
        retentionRemoveCommand(),
        retentionChooseCommand(),
        retentionHoldCommand(),
        retentionLiftCommand(),
        destroyListCommand(),
        destroyShowCommand(),
        destroyRecordsCommand(),
        destroyProposeCommand(),
        destroyApproveCommand(),
        destroyCancelCommand(),
        destroyExecuteCommand(),
        destroyWorkListCommand(),
        destroyAnswerCommand(),
        destroyCertificateCommand(),
        disclosureAddCommand(),
        disclosureListCommand(),
        disclosureShowCommand(),
        disclosureTellCommand(),
        disclosureStrikeCommand(),
        disclosureSummaryCommand(),
        reportCommand(),
        recipientListCommand(),
        recipientAddCommand(),
        recipientSetCommand(),
        recipientStatementCommand(),
        recipientCopyCommand(),
        recipientCopyExportCommand(),
        recipientCopyRemoveCommand(),
        recipientMergeCommand(),
        recipientRemoveCommand(),
        importPersonsCommand(),
        importTenanciesCommand(),
        importRetentionCommand(),
        importVeraCommand(),
        importRecipientsCommand(),
        importDisclosuresCommand(),
        importWorksOrdersCommand(),
        importListCommand(),
        importUndoCommand(),
        exportDisclosuresCommand(),
        exportRequestsCommand(),
        exportRetentionCommand(),
        backupCommand(),
        restoreCommand(),
        drillCommand(),
        checkCommand(),
        auditVerifyCommand(),
        auditExportCommand(),
        userAddCommand(),
        userRoleCommand(),
        userRemoveCommand(),
        userListCommand(),
        passwordCommand(),
        recoverCommand(),
        demoCommand(),
    };
    return commands;
}

const std::vector<CommandOption> &commonOptions()
{
    static const std::vector<CommandOption> options{
        {"--register", "PATH", QT_TRANSLATE_NOOP("Cli", "the register's folder, exactly as given")},
        {"--user", "NAME", QT_TRANSLATE_NOOP("Cli", "who is at work")},
        {"--password-file", "FILE", QT_TRANSLATE_NOOP("Cli", "the passphrase, first line of this file; - is standard input")},
        {"--new-password-file", "FILE", QT_TRANSLATE_NOOP("Cli", "the new passphrase, in the same way")},
        {"--recovery-file", "FILE", QT_TRANSLATE_NOOP("Cli", "the recovery code, in the same way")},
        {"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "one JSON document on standard output, dates as in ISO 8601")},
        {"--today", "DATE", QT_TRANSLATE_NOOP("Cli", "look as if it were that day")},
        {"--lang", "nl|en", QT_TRANSLATE_NOOP("Cli", "language of this run")},
        {"--help", nullptr, QT_TRANSLATE_NOOP("Cli", "this text")},
        {"--version", nullptr, QT_TRANSLATE_NOOP("Cli", "the version of the program")},
    };
    return options;
}

std::vector<const Command *> commandsNamed(const QString &firstWord)
{
    std::vector<const Command *> found;
    for (const Command &command : commandTable()) {
        const QString name = QString::fromLatin1(command.name);
        if (name == firstWord || name.startsWith(firstWord + u' '))
            found.push_back(&command);
    }
    return found;
}

} // namespace balie
