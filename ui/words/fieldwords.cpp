// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/fieldwords.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

} // namespace

QString problemText(NameProblem problem)
{
    switch (problem) {
    case NameProblem::Empty:
        return FieldWords::tr("Enter a name.");
    case NameProblem::TooLong:
        return FieldWords::tr("Use at most %Ln characters.", nullptr, maximumNameLength);
    case NameProblem::BadStart:
        return FieldWords::tr("Start with a lowercase letter.");
    case NameProblem::Taken:
        return FieldWords::tr("One of your organizations has this name already.");
    case NameProblem::BadCharacter:
        break;
    }
    return FieldWords::tr("Use lowercase letters, digits and dashes.");
}

QString problemText(EmailProblem problem)
{
    if (problem == EmailProblem::Empty)
        return FieldWords::tr("Enter an email address.");
    return FieldWords::tr("Enter one complete address, like ada@example.com.");
}

QString problemText(EndDateProblem problem)
{
    switch (problem) {
    case EndDateProblem::FreeHasNone:
        return FieldWords::tr("The free plan always runs a year.");
    case EndDateProblem::Missing:
        return FieldWords::tr("Every plan but free needs an end date.");
    case EndDateProblem::BeforeStart:
        return FieldWords::tr("Choose a day that is not before the start date.");
    case EndDateProblem::Invalid:
        break;
    }
    return FieldWords::tr("Enter a date.");
}

QString problemText(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::Empty:
        return FieldWords::tr("Enter the address of the API.");
    case AddressProblem::NotAnAddress:
        return FieldWords::tr("Enter an address like https://api.ubiops.com/v2.1.");
    case AddressProblem::PlainHttp:
        break;
    }
    return FieldWords::tr("Use https: a token sent over http can be read on the way.");
}

QString problemText(Credential::Problem problem)
{
    if (problem == Credential::Problem::Empty)
        return FieldWords::tr("Enter an API token.");
    return FieldWords::tr("A token is one word of letters, digits and signs, without spaces.");
}

} // namespace steward
