// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/error.h"

namespace balie {

// What can be wrong about the words behind the program's name, or about the lines of a file of cases.
enum class UsageProblem {
    NoCommand,
    UnknownCommand,      // command
    CommandIncomplete,   // command, commands
    NotUtf8,             // text
    UnknownOption,       // option
    OptionNeedsValue,    // option
    OptionTakesNoValue,  // option
    OptionTwice,         // option
    OptionMissing,       // option
    OptionsExclude,      // option, other
    OptionNotOfAction,   // option, action
    OptionsDisagree,     // option, other, text
    NothingRefused,      // option
    NewReceiptMissing,
    NotACursor,          // text
    NotNameAndText,      // option, text
    NotAPdf,             // text
    NotAList,            // text
    NotASeal,            // text
    ArgumentMissing,     // argument
    TooManyArguments,    // argument
    ColumnMissing,       // column
    ColumnTwice,         // column
    FieldCount,          // expected, found
    UnknownRule,         // text
    UnknownRuleOption,   // text
    AnsweredBeforeAsked, // asked, answered
    AskedBeforeReceipt,  // asked, received
    AnsweredUnasked,
    ToldBeforeReceipt,   // told, received
    TodayIsForLooking,   // option
    SeveralOrganisations, // organisations
};

template <>
struct EnumWords<UsageProblem>
{
    static constexpr auto words = enumWords<UsageProblem>({
        {UsageProblem::NoCommand, "no-command"},
        {UsageProblem::UnknownCommand, "unknown-command"},
        {UsageProblem::CommandIncomplete, "command-incomplete"},
        {UsageProblem::NotUtf8, "not-utf-8"},
        {UsageProblem::UnknownOption, "unknown-option"},
        {UsageProblem::OptionNeedsValue, "option-needs-value"},
        {UsageProblem::OptionTakesNoValue, "option-takes-no-value"},
        {UsageProblem::OptionTwice, "option-twice"},
        {UsageProblem::OptionMissing, "option-missing"},
        {UsageProblem::OptionsExclude, "options-exclude"},
        {UsageProblem::OptionNotOfAction, "option-not-of-action"},
        {UsageProblem::OptionsDisagree, "options-disagree"},
        {UsageProblem::NothingRefused, "nothing-refused"},
        {UsageProblem::NewReceiptMissing, "new-receipt-missing"},
        {UsageProblem::NotACursor, "not-a-cursor"},
        {UsageProblem::NotNameAndText, "not-name-and-text"},
        {UsageProblem::NotAPdf, "not-a-pdf"},
        {UsageProblem::NotAList, "not-a-list"},
        {UsageProblem::NotASeal, "not-a-seal"},
        {UsageProblem::ArgumentMissing, "argument-missing"},
        {UsageProblem::TooManyArguments, "too-many-arguments"},
        {UsageProblem::ColumnMissing, "column-missing"},
        {UsageProblem::ColumnTwice, "column-twice"},
        {UsageProblem::FieldCount, "field-count"},
        {UsageProblem::UnknownRule, "unknown-rule"},
        {UsageProblem::UnknownRuleOption, "unknown-rule-option"},
        {UsageProblem::AnsweredBeforeAsked, "answered-before-asked"},
        {UsageProblem::AskedBeforeReceipt, "asked-before-receipt"},
        {UsageProblem::AnsweredUnasked, "answered-unasked"},
        {UsageProblem::ToldBeforeReceipt, "told-before-receipt"},
        {UsageProblem::TodayIsForLooking, "today-is-for-looking"},
        {UsageProblem::SeveralOrganisations, "several-organisations"},
    });
};

// Error WrongUsage with the fact "problem".
Error wrongUsage(UsageProblem problem);

} // namespace balie
