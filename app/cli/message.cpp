// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/message.h"

#include "app/cli/usage.h"
#include "core/domain/request/answerrules.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString fact(const Error &error, const char *name)
{
    return error.fact(QString::fromLatin1(name));
}

QString dayOf(const Error &error, const char *name)
{
    return longDay(QDate::fromString(fact(error, name), Qt::ISODate));
}

// Of a file with a case on each line.
QString sentenceOfCaseLine(UsageProblem problem, const Error &error)
{
    if (problem == UsageProblem::ColumnMissing)
        return Cli::tr("The first line has no column %1.").arg(fact(error, "column"));
    if (problem == UsageProblem::ColumnTwice)
        return Cli::tr("The first line has the column %1 twice.").arg(fact(error, "column"));
    if (problem == UsageProblem::FieldCount)
        return Cli::tr("The line has %1 fields, the first line has %2.").arg(fact(error, "found"), fact(error, "expected"));
    if (problem == UsageProblem::UnknownRule)
        return Cli::tr("There is no rule ‘%1’. There are AVG-1M, SILENT-AVG-1M, IEDER1-30D, OOST-4W and UAVG35-6W.").arg(fact(error, "text"));
    return Cli::tr("A rule has no option ‘%1’. There are ATWCAL and NOSUSP.").arg(fact(error, "text"));
}

// Of days of one case that cannot be together.
QString sentenceOfDays(UsageProblem problem, const Error &error)
{
    if (problem == UsageProblem::AnsweredBeforeAsked)
        return Cli::tr("Identity was answered on %1, before it was asked on %2.").arg(dayOf(error, "answered"), dayOf(error, "asked"));
    if (problem == UsageProblem::AskedBeforeReceipt)
        return Cli::tr("Identity was asked on %1, before the request was received on %2.").arg(dayOf(error, "asked"), dayOf(error, "received"));
    if (problem == UsageProblem::ToldBeforeReceipt)
        return Cli::tr("The extension was told on %1, before the request was received on %2.").arg(dayOf(error, "told"), dayOf(error, "received"));
    return Cli::tr("Identity was answered, but it was never asked.");
}

QString sentenceOfProblem(UsageProblem problem, const Error &error)
{
    const QString option = fact(error, "option");
    const QString other = fact(error, "other");
    const QString text = fact(error, "text");
    switch (problem) {
    case UsageProblem::NoCommand: return Cli::tr("No command given. See privacybalie-cli --help.");
    case UsageProblem::UnknownCommand: return Cli::tr("There is no command ‘%1’. See privacybalie-cli --help.").arg(fact(error, "command"));
    case UsageProblem::CommandIncomplete: return Cli::tr("‘%1’ is not a whole command. There are: %2.").arg(fact(error, "command"), fact(error, "commands"));
    case UsageProblem::NotUtf8: return Cli::tr("‘%1’ holds characters that are no text in UTF-8. Write it again.").arg(text);
    case UsageProblem::UnknownOption:
        if (error.facts().contains(QStringLiteral("command")))
            return Cli::tr("The command %1 has no option %2.").arg(fact(error, "command"), option);
        return Cli::tr("There is no option %1.").arg(option);
    case UsageProblem::OptionNeedsValue: return Cli::tr("The option %1 needs a value behind it.").arg(option);
    case UsageProblem::OptionTakesNoValue: return Cli::tr("The option %1 takes no value.").arg(option);
    case UsageProblem::OptionTwice: return Cli::tr("The option %1 was given twice.").arg(option);
    case UsageProblem::OptionMissing: return Cli::tr("The option %1 is missing.").arg(option);
    case UsageProblem::OptionsExclude: return Cli::tr("The options %1 and %2 do not go together.").arg(option, other);
    case UsageProblem::OptionNotOfAction: return Cli::tr("The action %1 takes no option %2.").arg(fact(error, "action"), option);
    case UsageProblem::OptionsDisagree: return Cli::tr("The options %1 and %2 do not agree: the profile of that organisation is %3.").arg(option, other, text);
    case UsageProblem::NothingRefused: return Cli::tr("%1 tells why a right is not granted. Here it does not fit.").arg(option);
    case UsageProblem::NewReceiptMissing: return Cli::tr("Say with --received on which day the request came in after all. --on is the day on which that was put right.");
    case UsageProblem::NotACursor: return Cli::tr("--after takes a cursor that list gave, with the same filters. ‘%1’ is none.").arg(text);
    case UsageProblem::NotNameAndText: return Cli::tr("%1 takes a name and a text: NAME=TEXT. ‘%2’ is none.").arg(option, text);
    case UsageProblem::NotAList: return Cli::tr("The ending of the name says what is written: .csv, .xlsx or .json. ‘%1’ has none of these.").arg(text);
    case UsageProblem::NotAPdf: return Cli::tr("A PDF is written here, so the name must end in .pdf: ‘%1’ does not. - is standard output.").arg(text);
    case UsageProblem::NotASeal: return Cli::tr("‘%1’ is no seal. It has 16 letters and digits, in four groups, at the foot of each page.").arg(text);
    case UsageProblem::ArgumentMissing: return Cli::tr("%1 is missing.").arg(fact(error, "argument"));
    case UsageProblem::TooManyArguments: return Cli::tr("‘%1’ is one word too many.").arg(fact(error, "argument"));
    case UsageProblem::ColumnMissing:
    case UsageProblem::ColumnTwice:
    case UsageProblem::FieldCount:
    case UsageProblem::UnknownRule:
    case UsageProblem::UnknownRuleOption: return sentenceOfCaseLine(problem, error);
    case UsageProblem::AnsweredBeforeAsked:
    case UsageProblem::AskedBeforeReceipt:
    case UsageProblem::AnsweredUnasked:
    case UsageProblem::ToldBeforeReceipt: return sentenceOfDays(problem, error);
    case UsageProblem::TodayIsForLooking: return Cli::tr("%1 is for looking; only a demo register lets you write as if it were another day.").arg(option);
    case UsageProblem::SeveralOrganisations: return Cli::tr("Say for which organisation, with --organisation: %1.").arg(fact(error, "organisations"));
    }
    Q_UNREACHABLE();
}

// How a day, a word or a number is written on a command line, where the window would show a field.
QString sentenceOfValue(const Error &error)
{
    const QString text = fact(error, "text");
    if (error.code() == ErrorCode::NotADate && error.facts().contains(QStringLiteral("first")))
        return Cli::tr("‘%1’ lies too far away. There are the years %2 to %3.").arg(text, fact(error, "first"), fact(error, "last"));
    if (error.code() == ErrorCode::NotADate)
        return text.isEmpty() ? Cli::tr("A day is missing.") : Cli::tr("‘%1’ is no day. Write a day as 2026-11-21.").arg(text);
    if (error.code() == ErrorCode::NotANumber)
        return Cli::tr("‘%1’ is no number.").arg(text);
    if (error.code() == ErrorCode::NotAnId)
        return Cli::tr("‘%1’ names nothing here. The command show with --json gives the id of each event.").arg(text);
    if (error.code() == ErrorCode::NotAWord || error.code() == ErrorCode::RightUnknown)
        return Cli::tr("‘%1’ is not known here. There are: %2.").arg(text, fact(error, "allowed"));
    return {};
}

QString sentenceOfCsv(const Error &error)
{
    const QString problem = fact(error, "problem");
    if (problem == u"quote-open")
        return Cli::tr("A quote is opened here and never closed.");
    if (problem == u"quote-inside")
        return Cli::tr("There is a quote inside a field. Put the whole field in quotes, and each quote in it twice.");
    if (problem == u"text-after-quote")
        return Cli::tr("There is text behind a closing quote.");
    if (problem == u"not-utf-8")
        return Cli::tr("These are not the bytes of text in UTF-8.");
    if (problem == u"columns")
        return Cli::tr("The column ‘%1’ is missing, not known here, or there twice. The columns are: %2.").arg(fact(error, "column"), fact(error, "columns"));
    return problem == u"row-too-long" ? Cli::tr("The line is longer than 1 MB.") : QString();
}

// What stands behind a name that was given, and how to find the right one.
QString sentenceOfName(const Error &error)
{
    const QString file = fact(error, "file");
    if (fact(error, "problem") == u"is-a-folder")
        return Cli::tr("%1 is a folder. Name a file.").arg(file);
    if (error.code() == ErrorCode::RegisterMissing && !fact(error, "folder").isEmpty())
        return Cli::tr("There is no folder %1. Look at --register, or make a new register with init.").arg(fact(error, "folder"));
    if (error.code() == ErrorCode::OrganisationUnknown && !fact(error, "name").isEmpty())
        return Cli::tr("There is no organisation ‘%1’ in this register. The command organisation list shows them.").arg(fact(error, "name"));
    if (error.code() == ErrorCode::PointUnknown && !fact(error, "point").isEmpty())
        return Cli::tr("‘%1’ is no point of this case. The command show names them.").arg(fact(error, "point"));
    if (error.code() == ErrorCode::RequestUnknown && !fact(error, "reference").isEmpty() && fact(error, "reason").isEmpty())
        return Cli::tr("There is no case ‘%1’. Look for it with: privacybalie-cli list --text NAME").arg(fact(error, "reference"));
    if (error.code() == ErrorCode::Empty && !fact(error, "kind").isEmpty())
        return {};
    if (error.code() == ErrorCode::Empty && file == u"-")
        return Cli::tr("The next line of standard input is empty. The passphrase or the code should stand there.");
    if (error.code() == ErrorCode::Empty && !file.isEmpty())
        return Cli::tr("The first line of %1 is empty. The passphrase or the code should stand there.").arg(file);
    return {};
}

// The window offers only the grounds that fit; here they must be named.
QString sentenceOfGround(const Error &error)
{
    if (fact(error, "right").isEmpty())
        return sentenceOf(error);
    QStringList fitting;
    if (const std::optional<Right> right = fromWord<Right>(fact(error, "right"))) {
        for (RefusalGround ground : refusalGroundsFor(*right))
            fitting.append(toWord(ground));
    }
    return Cli::tr("‘%1’ is no ground to refuse ‘%2’. There are: %3.")
        .arg(fact(error, "ground"), fact(error, "right"), fitting.join(QStringLiteral(", ")));
}

QString sentence(const Error &error)
{
    QString own;
    const std::optional<UsageProblem> problem = fromWord<UsageProblem>(fact(error, "problem"));
    if (error.code() == ErrorCode::WrongUsage && problem)
        own = sentenceOfProblem(*problem, error);
    else if (error.code() == ErrorCode::FileMalformed)
        own = sentenceOfCsv(error);
    else if (error.code() == ErrorCode::GroundDoesNotFit)
        own = sentenceOfGround(error);
    else if (error.facts().contains(QStringLiteral("text")))
        own = sentenceOfValue(error);
    else
        own = sentenceOfName(error);
    return own.isEmpty() ? sentenceOf(error) : own;
}

} // namespace

QString messageOf(const Error &error)
{
    QStringList place;
    if (error.code() != ErrorCode::WrongUsage && !fact(error, "option").isEmpty())
        place.append(fact(error, "option"));
    if (!fact(error, "line").isEmpty())
        place.append(Cli::tr("line %1").arg(fact(error, "line")));
    if (!fact(error, "field").isEmpty() && fact(error, "option").isEmpty())
        place.append(fact(error, "field"));
    return place.isEmpty() ? sentence(error) : place.join(QStringLiteral(", ")) + QStringLiteral(": ") + sentence(error);
}

} // namespace balie
