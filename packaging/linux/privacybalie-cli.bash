# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of privacybalie-cli for bash: commands, their options, and the words that options take.

_privacybalie_cli_words() # option: the words that may stand behind it, none when it is free text; 1 when it takes no value
{
    case $1 in
    --lang | --letter-lang) echo "nl en" ;;
    --to) echo "organisation authority court" ;;
    --calendar) echo "strict atw" ;;
    --profile) echo "domijn mijande ieder1 oosterpoort jutphaas avg" ;;
    --right) echo "access rectification erasure restriction portability objection marketing-objection
        withdraw-consent automated-decision information complaint" ;;
    --channel) echo "phone email letter form portal counter" ;;
    --means) echo "portal code callback facts shown video copy" ;;
    --level) echo "0 1 2 3 4" ;;
    --ground) echo "identity specification complexity number unfounded excessive rights-of-others legal-duty
        legal-claims public-interest health archive-research expression compelling-grounds data-correct
        conditions-not-met decision-permitted not-identified statutory-restriction deceased other
        restriction open-case claim collection audit archive" ;;
    --category) echo "fin-admin lease-core claims judgment income-allocation income-rent seeker rejected-candidate applicant camera
        phone-rec medical-urgency nuisance blacklist id-evidence id-copy-tenant request-file complaint-file consent" ;;
    --outcome) echo "granted partly refused not-applicable established not-established
        upheld partly-upheld rejected not-handled settled withdrawn told impossible disproportionate has-none" ;;
    --kind) echo "contractor bailiff municipality police authority care debt-help software mailing survey bank lawyer accountant
        corporation allocation acquirer other" ;;
    --purpose) echo "maintenance renovation collection arrears-report nuisance fraud care allocation payment systems audit dispute
        legal-duty survey newsletter marketing takeover other" ;;
    --data) echo "name address phone email birth household lease arrears payment income repair nuisance seeker image health
        criminal special other" ;;
    --basis) echo "consent contract legal-obligation vital-interests public-task legitimate-interests" ;;
    --told) echo "beforehand afterwards not" ;;
    --notice) echo "in-order owed banned" ;;
    --demand) echo "formal voluntary" ;;
    --transfer) echo "adequacy safeguards binding-rules exception" ;;
    --agreement) echo "processor joint covenant contract" ;;
    --circumstance) echo "financial-data special-data logged-in contact-changed shared-address doubt-remains" ;;
    --result) echo "done nothing-found not-applicable found" ;;
    --treatment) echo "given blacked-out withheld" ;;
    --sent-by) echo "letter email portal oral" ;;
    --state) echo "received identification in-progress extended answered closed withdrawn struck-out
        expired running on-hold in-conflict no-trigger no-period" ;;
    --with) echo "whose numbered medical originals notes" ;;
    --role) echo "officer employee reader processor independent joint" ;;
    --received | --identity-requested | --identity-received | --extended-on | --today | --due-before | --on | --promised-from | --cooling-off | --sent-on | \
        --user | --name | --organisation | --contact | --text | --limit | --after | --asked | --reason | --by | --note | --weighing | \
        --recipient | --group | --article | --why | --special-ground | --approved-by | --told-on | --told-why | --authority | --demand-reference | --demand-article | --given | \
        --demand-approved-by | --ban-by | --ban-until | --contact-sought | --help-named | --reminded | --offered | --from | --until | --country | --transfer-words | \
        --listed-as | --signed-on | --copy | --ended | --requests | --persons | --retention | --disclosures | --seed | --period | --review-on | --case | --set | --keep-because | --system | --key | --answer-by | --item | --whose | --processing | --event | --reference | --seal | --person-of | --officer | --address | --email | --telephone | --without-attachment | --as-picture | --enclose | --save-mapping | --year | --quarter | --fewer-than) ;;
    *) return 1 ;;
    esac
}

_privacybalie_cli_options() # command
{
    case $1 in
    term) echo "--profile --received --identity-requested --identity-received --extended-on --calendar --no-suspension --batch" ;;
    bsn) echo "--check" ;;
    init) echo "--profile --organisation" ;;
    organisation) echo "--profile --organisation --officer --address --email --telephone" ;;
    processing) echo "--organisation" ;;
    receive) echo "--profile --organisation --right --received --channel --name --person-of --contact --text --mask" ;;
    list) echo "--state --due-before --text --limit --after" ;;
    act) echo "--on --level --means --circumstance --ground --asked --reason --sent-on --result --by --note --outcome --weighing --sent-by --copy-deleted-by --received --right --to --event --system --key --answer-by --item --whose --treatment --processing --text --reference --contact --recipient --mask" ;;
    complaint) echo "--on --to --text --reference --contact --answer-by --event --reason --sent-by --outcome --limit --mask" ;;
    proof) echo "--pdf" ;;
    letter) echo "--set --letter-lang --template --outcome --ground --weighing --sent-on --sent-by --lock --enclose" ;;
    attach) echo "--note --keep-because --medical" ;;
    retention) echo "--organisation --category --state --due-before --limit --after --person-of --case --system --reference --on --promised-from --off --period --end-of-year --ground --by --reason --review-on --cooling-off --kept" ;;
    report) echo "--organisation --year --quarter --from --to --suppress --fewer-than" ;;
    import) echo "--organisation --system --sheet --mapping --save-mapping --leave-out --dry-run --limit" ;;
    export) echo "--organisation --category --state --recipient --kind --person-of --purpose --notice --special --from --until" ;;
    disclosure) echo "--organisation --recipient --on --person-of --group --persons --purpose --data --basis --article --why --special-ground --approved-by --by --reference --told --told-on --told-why --demand --authority --demand-reference --demand-article --given --demand-approved-by --weighing --ban-by --ban-until --contact-sought --help-named --reminded --offered --refused --kind --notice --special --from --until --limit --after --reason" ;;
    recipient) echo "--organisation --name --kind --role --by --on --country --transfer --transfer-words --listed-as --agreement --signed-on --until --copy --contact --note --ended --off --keep-because" ;;
    portability) echo "--keep-because" ;;
    attachment) echo "--reason --off" ;;
    audit) echo "--seal" ;;
    dossier) echo "--check --summary --rasterise --without-attachment --as-picture --with --reason" ;;
    user) echo "--role" ;;
    demo) echo "--requests --persons --retention --disclosures --seed" ;;
    recover) echo "--recovery-slot" ;;
    esac
}

_privacybalie_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command= word words
    local commands="profiles term bsn init organisation processing receive list show act complaint proof letter attach attachment portability dossier retention recipient disclosure report import export backup restore drill check audit user
        password recover demo help"
    local destroy="list show records propose approve cancel execute worklist answer certificate"
    local common="--register --user --password-file --new-password-file --recovery-file --json --today --lang --help --version"
    COMPREPLY=()

    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ " ${commands//$'\n'/ } " == *" $word "* ]]; then
            command=$word
            break
        fi
    done

    if [[ $command == retention && $previous == destroy ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$destroy" -- "$current")
        return
    fi
    case $previous in
    --register | --batch | --pdf | --template | --summary | --mapping | --password-file | --new-password-file | --recovery-file | --recovery-slot)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    esac
    if words=$(_privacybalie_cli_words "$previous"); then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        return
    fi
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$common $(_privacybalie_cli_options "$command")" -- "$current")
        return
    fi

    case $command in
    "") mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current") ;;
    profiles) mapfile -t COMPREPLY < <(compgen -W "$(_privacybalie_cli_words --profile)" -- "$current") ;;
    organisation) mapfile -t COMPREPLY < <(compgen -W "add list set" -- "$current") ;;
    processing) mapfile -t COMPREPLY < <(compgen -W "import list" -- "$current") ;;
    recipient)
        mapfile -t COMPREPLY < <(compgen -W "list add set statement copy copy-export copy-remove merge remove" -- "$current")
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
        ;;
    disclosure) mapfile -t COMPREPLY < <(compgen -W "add list show tell strike summary" -- "$current") ;;
    audit) mapfile -t COMPREPLY < <(compgen -W "verify export" -- "$current") ;;
    complaint) mapfile -t COMPREPLY < <(compgen -W "make detail demand defer answer end list" -- "$current") ;;
    retention) mapfile -t COMPREPLY < <(compgen -W "summary due show add edit end remove choose hold lift destroy" -- "$current") ;;
    export)
        mapfile -t COMPREPLY < <(compgen -W "disclosures requests retention" -- "$current")
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
        ;;
    import)
        mapfile -t COMPREPLY < <(compgen -W "persons tenancies retention vera recipients disclosures works-orders list undo" -- "$current")
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
        ;;
    attachment)
        mapfile -t COMPREPLY < <(compgen -W "export mark remove" -- "$current")
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
        ;;
    user) mapfile -t COMPREPLY < <(compgen -W "add list role remove" -- "$current") ;;
    act)
        mapfile -t COMPREPLY < <(compgen -W "acknowledge ask-identity confirm-identity pause resume extend check answer
            withdraw close reopen note link revoke correct-receipt correct-rights strike-out suspect-breach
            ask-search remind-search sign-search weigh-others name-processing
            complain detail-complaint demand defer-demand answer-demand end-complaint tell-recipient recipient-answer" -- "$current")
        ;;
    letter)
        mapfile -t COMPREPLY < <(compgen -W "receipt ask-identity ask-specification extension answer refusal
            identity-never-shown restriction-lifted recipient-notice complaint-answer authority-cover" -- "$current")
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
        ;;
    help) mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current") ;;
    bsn | attach | dossier | report | backup | restore | drill | demo)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        ;;
    esac
}

complete -F _privacybalie_cli privacybalie-cli
