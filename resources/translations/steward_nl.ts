<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>&quot;%1&quot; has no e-mail address in it. Add one, or take the line out.</source>
        <translation>In ‘%1’ staat geen e-mailadres. Voeg er een toe, of haal de regel weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address. Write it as name@example.com.</source>
        <translation>‘%1’ is geen e-mailadres. Schrijf het als naam@example.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role. Write admin or member, yes or no, or nothing.</source>
        <translation>‘%1’ is geen rol. Schrijf admin of member, ja of nee, of niets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no organization&apos;s name. Names have lowercase letters, digits and dashes.</source>
        <translation>‘%1’ is geen naam van een organisatie. Namen hebben kleine letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>A quotation mark begins here and is never closed. Close it, or take it out.</source>
        <translation>Hier begint een aanhalingsteken dat nooit wordt gesloten. Sluit het, of haal het weg.</translation>
    </message>
    <message>
        <source>None of the columns &quot;%1&quot; is called email. Name the one with the addresses so.</source>
        <translation>Geen van de kolommen ‘%1’ heet email. Noem die met de adressen zo.</translation>
    </message>
    <message>
        <source>Add as admin</source>
        <translation>Als beheerder toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Beheerder maken</translation>
    </message>
    <message>
        <source>Make regular user</source>
        <translation>Gewoon lid maken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Dit profiel mag alleen lezen.</translation>
    </message>
    <message>
        <source>You are no admin of %1.</source>
        <translation>U bent geen beheerder van %1.</translation>
    </message>
    <message>
        <source>The members of %1 could not be read.</source>
        <translation>De leden van %1 konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>This is you. Change yourself on the Members page.</source>
        <translation>Dit bent u. Uzelf wijzigt u op de pagina met leden.</translation>
    </message>
    <message>
        <source>%1 would be left without an admin.</source>
        <translation>%1 zou zonder beheerder achterblijven.</translation>
    </message>
    <message>
        <source>This has changed since the plan was made.</source>
        <translation>Dit is veranderd sinds het plan werd gemaakt.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Intussen veranderd</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Niet geprobeerd</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) repeat others</source>
        <translation>
            <numerusform>%Ln regel herhaalt een andere</numerusform>
            <numerusform>%Ln regels herhalen andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln toe te voegen</numerusform>
            <numerusform>%Ln toe te voegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to make admin</source>
        <translation>
            <numerusform>%Ln wordt beheerder</numerusform>
            <numerusform>%Ln worden beheerder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to make regular user</source>
        <translation>
            <numerusform>%Ln wordt gewoon lid</numerusform>
            <numerusform>%Ln worden gewoon lid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to remove</source>
        <translation>
            <numerusform>%Ln te verwijderen</numerusform>
            <numerusform>%Ln te verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Niets te wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln blijft</numerusform>
            <numerusform>%Ln blijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln geblokkeerd</numerusform>
            <numerusform>%Ln geblokkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unticked</source>
        <translation>
            <numerusform>%Ln uitgevinkt</numerusform>
            <numerusform>%Ln uitgevinkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln change(s) made</source>
        <translation>
            <numerusform>%L1 van %Ln wijziging gedaan</numerusform>
            <numerusform>%L1 van %Ln wijzigingen gedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln geweigerd</numerusform>
            <numerusform>%Ln geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile</source>
        <translation>
            <numerusform>%Ln intussen veranderd</numerusform>
            <numerusform>%Ln intussen veranderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln onzeker</numerusform>
            <numerusform>%Ln onzeker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation>
            <numerusform>%Ln niet geprobeerd</numerusform>
            <numerusform>%Ln niet geprobeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>ongeveer %Ln minuut</numerusform>
            <numerusform>ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of the list that cannot be used may mean this person.</source>
        <translation>Een regel van de lijst die niet te gebruiken is, kan deze persoon bedoelen.</translation>
    </message>
    <message>
        <source>%1 has another role here than in line %2, so nothing is planned for this person. Keep one of the two lines.</source>
        <translation>%1 heeft hier een andere rol dan in regel %2; daarom is voor deze persoon niets gepland. Houd een van de twee regels.</translation>
    </message>
    <message>
        <source>Line %1 of the plan is left out: it is not as Steward wrote it, or it is about somebody once more.</source>
        <translation>Regel %1 van het plan wordt overgeslagen: hij is niet zoals Steward hem schreef, of gaat nog een keer over iemand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln regel is niet te gebruiken</numerusform>
            <numerusform>%Ln regels zijn niet te gebruiken</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another column for what &quot;%1&quot; says, and only the first one is read. Take one of the two out.</source>
        <translation>Voor wat “%1” zegt is er nog een kolom, en alleen de eerste wordt gelezen. Haal een van de twee weg.</translation>
    </message>
    <message>
        <source>Overtaken by a newer change of this person or a newer list for %1.</source>
        <translation>Ingehaald door een nieuwere wijziging van deze persoon of een nieuwere lijst voor %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be an address with a space in it, or a name and an address. Take the space out, or write Name &lt;name@example.com&gt;.</source>
        <translation>“%1” kan een adres met een spatie erin zijn, of een naam en een adres. Haal de spatie weg, of schrijf Naam &lt;naam@example.com&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overtaken</source>
        <translation>
            <numerusform>%Ln ingehaald</numerusform>
            <numerusform>%Ln ingehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the name of another organization now.</source>
        <translation>%1 is nu de naam van een andere organisatie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may say whether somebody is an admin, and no line names the columns. Begin with a line such as email,admin; or write yes or no.</source>
        <translation>‘%1’ kan zeggen of iemand admin is, en geen regel noemt de kolommen. Begin met een regel zoals email,admin; of schrijf ja of nee.</translation>
    </message>
    <message>
        <source>The service does not tell what %1 is called today.</source>
        <translation>De dienst zegt niet hoe %1 vandaag heet.</translation>
    </message>
    <message>
        <source>%1 is no longer among your organizations: it was removed, or you are no longer a member of it.</source>
        <translation>%1 hoort niet meer bij uw organisaties: ze is verwijderd, of u bent er geen lid meer van.</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>Two-factor authentication forced</source>
        <translation>Tweestapsverificatie verplicht</translation>
    </message>
    <message>
        <source>Two-factor authentication not forced</source>
        <translation>Tweestapsverificatie niet verplicht</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Hernoemd</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Instellingen gewijzigd</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Abonnement gewijzigd</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Made admin</source>
        <translation>Beheerder gemaakt</translation>
    </message>
    <message>
        <source>Made regular user</source>
        <translation>Gewoon lid gemaakt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Who was removed is invited again with the same role. Their roles in projects do not come back, their id is a new one, and who has no account gets a new invitation.</source>
        <translation>Wie werd verwijderd, wordt met dezelfde rol opnieuw uitgenodigd. Rollen in projecten komen niet terug, de id is een nieuwe, en wie geen account heeft, krijgt een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>Who was invited is removed again, with every role in projects that they have got since.</source>
        <translation>Wie werd uitgenodigd, wordt weer verwijderd, met elke rol in projecten die er sindsdien bij kwam.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
</context>
<context>
    <name>ApplyCommandWords</name>
    <message>
        <source>Make these changes? That takes %1. [y/N]</source>
        <extracomment>A question in a terminal. The letters in brackets are those of yes and no, yes and no in the person&apos;s language, the one that is meant by an empty line as a capital.</extracomment>
        <translation>Deze wijzigingen maken? Dat duurt %1. [j/N]</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 is te groot.</translation>
    </message>
    <message>
        <source>%1 is no plan that Steward exported.</source>
        <translation>%1 is geen plan dat Steward heeft geëxporteerd.</translation>
    </message>
    <message>
        <source>%1 is a plan that Steward exported, no list of people: give it with --plan.</source>
        <translation>%1 is een plan dat Steward heeft geëxporteerd, geen lijst met personen: geef het op met --plan.</translation>
    </message>
    <message>
        <source>--mode is missing: add, set or equal. See steward apply --help.</source>
        <translation>--mode ontbreekt: add, set of equal. Zie steward apply --help.</translation>
    </message>
    <message>
        <source>%1 names nobody.</source>
        <translation>%1 noemt niemand.</translation>
    </message>
    <message>
        <source>No line of %1 can be used.</source>
        <translation>Geen regel van %1 is te gebruiken.</translation>
    </message>
    <message>
        <source>--organization is missing: not every line of %1 names one.</source>
        <translation>--organization ontbreekt: niet elke regel van %1 noemt een organisatie.</translation>
    </message>
    <message>
        <source>--organization is missing: %1 names %2 too, and --mode equal removes people only where it is told to. Add --organization %3.</source>
        <translation>--organization ontbreekt: %1 noemt ook %2, en --mode equal verwijdert alleen personen waar dat gevraagd is. Voeg --organization %3 toe.</translation>
    </message>
    <message>
        <source>yes y</source>
        <extracomment>What somebody may type for yes, as a word and as its first letter, separated by a space.</extracomment>
        <translation>ja j</translation>
    </message>
    <message>
        <source>Nobody can be asked here: --yes changes it without a question, --plan-only changes nothing.</source>
        <translation>Hier kan niemand iets worden gevraagd: --yes wijzigt zonder vraag, --plan-only wijzigt niets.</translation>
    </message>
    <message>
        <source>Make these changes, and again what was in doubt and turns out not to be made? That takes %1. [y/N]</source>
        <extracomment>As above, where some lines were sent before with an outcome that is not known.</extracomment>
        <translation>Deze wijzigingen maken, en nogmaals wat onzeker was en niet blijkt te zijn gemaakt? Dat duurt %1. [j/N]</translation>
    </message>
</context>
<context>
    <name>ApplyReportWords</name>
    <message>
        <source>add</source>
        <extracomment>The first word of a line, as those below; at most 16 letters: add acme ada@example.com</extracomment>
        <translation>toevoegen</translation>
    </message>
    <message>
        <source>make-admin</source>
        <translation>wordt beheerder</translation>
    </message>
    <message>
        <source>make-regular</source>
        <translation>geen beheerder</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>blijft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>changed-since</source>
        <translation>anders geworden</translation>
    </message>
    <message>
        <source>in-doubt</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>not-tried</source>
        <translation>niet geprobeerd</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>gewoon lid</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>ingehaald</translation>
    </message>
    <message>
        <source>unticked</source>
        <translation>uitgevinkt</translation>
    </message>
    <message>
        <source>It was sent; whether it was made is not known yet.</source>
        <translation>Ze is verzonden; of ze is gemaakt, is nog niet bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln onzeker</numerusform>
            <numerusform>%Ln onzeker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyWords</name>
    <message>
        <source>steward apply [options]</source>
        <translation>steward apply [opties]</translation>
    </message>
    <message>
        <source>Changes who is a member of organizations, and who an admin, by a list of people, without opening a window.</source>
        <translation>Wijzigt aan de hand van een lijst met personen wie lid is van organisaties, en wie beheerder, zonder een venster te openen.</translation>
    </message>
    <message>
        <source>A roster is a table in a text file, separated by commas, semicolons or tabs. It has a column &quot;email&quot;, and may have &quot;admin&quot; (yes or no) and &quot;organization&quot;. Addresses alone will do as well.</source>
        <extracomment>&quot;email&quot;, &quot;admin&quot;, &quot;yes&quot;, &quot;no&quot; and &quot;organization&quot; are words of the file, and stay so.</extracomment>
        <translation>Een lijst is een tabel in een tekstbestand, gescheiden door komma&apos;s, puntkomma&apos;s of tabs. Ze heeft een kolom ‘email’, en kan ‘admin’ (yes of no) en ‘organization’ hebben. Alleen adressen mag ook.</translation>
    </message>
    <message>
        <source>Modes:</source>
        <extracomment>The heading of what --mode can be.</extracomment>
        <translation>Manieren:</translation>
    </message>
    <message>
        <source>Add who is missing. Who is a member already stays as they are.</source>
        <translation>Voegt toe wie ontbreekt. Wie al lid is, blijft zoals die is.</translation>
    </message>
    <message>
        <source>And give who is a member already the role that the roster says.</source>
        <translation>En geeft wie al lid is de rol die de lijst noemt.</translation>
    </message>
    <message>
        <source>And remove who is not in the roster. Nobody is removed while a line of it cannot be used. Each organization that a line names has to be given with --organization as well.</source>
        <translation>En verwijdert wie niet in de lijst staat. Niemand wordt verwijderd zolang een regel ervan niet te gebruiken is. Elke organisatie die een regel noemt, moet ook met --organization worden opgegeven.</translation>
    </message>
    <message>
        <source>Nobody takes their own rights away by this, and no organization is left without an admin. Each change is written down before it is sent, and compared with what is so just before. Lines that give the same person two roles are both named, and nothing is planned for that person.</source>
        <translation>Niemand neemt hiermee de eigen rechten weg, en geen organisatie blijft zonder beheerder. Elke wijziging wordt opgeschreven voordat ze wordt verzonden, en vlak daarvoor vergeleken met wat er is. Regels die dezelfde persoon twee rollen geven, worden allebei genoemd, en voor die persoon wordt niets gepland.</translation>
    </message>
    <message>
        <source>Whatever ends the command, &quot;steward apply --resume&quot; finds out what was done, plans the rest anew, and goes on with it after a question or with --yes. Left out is what newer changes have overtaken: of somebody whose access was changed since that run began, or in an organization that a newer list was carried out in.</source>
        <translation>Wat de opdracht ook beëindigt: ‘steward apply --resume’ zoekt uit wat gedaan is, plant de rest opnieuw, en gaat ermee door na een vraag of met --yes. Weggelaten wordt wat nieuwere wijzigingen hebben ingehaald: van wie de toegang is gewijzigd sinds het begin van die reeks, of in een organisatie waar een nieuwere lijst is uitgevoerd.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Afsluitwaarde:</translation>
    </message>
    <message>
        <source>Everything is as asked for, or with --plan-only can be made so.</source>
        <translation>Alles is zoals gevraagd, of kan met --plan-only zo worden.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Het lukte niet.</translation>
    </message>
    <message>
        <source>The options or the file cannot be understood.</source>
        <translation>De opties of het bestand zijn niet te begrijpen.</translation>
    </message>
    <message>
        <source>Some of it is not as asked for: a line was not read, is blocked, was refused, had changed meanwhile, is overtaken, or is in doubt.</source>
        <translation>Een deel is niet zoals gevraagd: een regel is niet gelezen, is geblokkeerd, is geweigerd, was intussen anders geworden, is ingehaald, of is onzeker.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Toont deze tekst.</translation>
    </message>
    <message>
        <source>Change the members of this organization; can be given several times. Lines of the roster that name an organization are about that one alone.</source>
        <translation>Wijzigt de leden van deze organisatie; kan meermaals worden opgegeven. Regels van de lijst die een organisatie noemen, gelden alleen voor die.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>Read this list of people; &quot;-&quot; is standard input.</source>
        <translation>Leest deze lijst met personen; ‘-’ is de standaardinvoer.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>&quot;add&quot;, &quot;set&quot; or &quot;equal&quot;, as below.</source>
        <translation>‘add’, ‘set’ of ‘equal’, zoals hieronder.</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MANIER</translation>
    </message>
    <message>
        <source>Carry out this plan, which Steward&apos;s window exported, instead of reading a roster.</source>
        <translation>Voert dit plan uit, dat het venster van Steward heeft geëxporteerd, in plaats van een lijst te lezen.</translation>
    </message>
    <message>
        <source>Go on with what was interrupted, instead of reading a roster.</source>
        <translation>Gaat door met wat onderbroken is, in plaats van een lijst te lezen.</translation>
    </message>
    <message>
        <source>With --resume: also make what newer changes have overtaken.</source>
        <translation>Met --resume: maakt ook wat nieuwere wijzigingen hebben ingehaald.</translation>
    </message>
    <message>
        <source>Say what would be changed, and change nothing.</source>
        <translation>Zegt wat er gewijzigd zou worden, en wijzigt niets.</translation>
    </message>
    <message>
        <source>Change it without a question.</source>
        <translation>Wijzigt zonder vraag.</translation>
    </message>
    <message>
        <source>&quot;text&quot; or &quot;json&quot;; text if not said.</source>
        <translation>‘text’ of ‘json’; text als niets is opgegeven.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>VORM</translation>
    </message>
    <message>
        <source>Connect as this profile does, with the sign-in that is kept for it, instead of with UBIOPS_API_TOKEN.</source>
        <translation>Verbindt zoals dit profiel, met de aanmelding die ervoor bewaard is, in plaats van met UBIOPS_API_TOKEN.</translation>
    </message>
    <message>
        <source>apply takes one of --roster, --plan and --resume.</source>
        <translation>apply vraagt een van --roster, --plan en --resume.</translation>
    </message>
    <message>
        <source>--mode and --organization go with --roster.</source>
        <translation>--mode en --organization horen bij --roster.</translation>
    </message>
    <message>
        <source>--mode is add, set or equal.</source>
        <translation>--mode is add, set of equal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>‘%1’ wordt niet begrepen.</translation>
    </message>
    <message>
        <source>--overtaken goes with --resume.</source>
        <translation>--overtaken hoort bij --resume.</translation>
    </message>
    <message>
        <source>--plan-only and --yes do not go together.</source>
        <translation>--plan-only en --yes gaan niet samen.</translation>
    </message>
    <message>
        <source>--format is text or json.</source>
        <translation>--format is text of json.</translation>
    </message>
    <message>
        <source>--%1 must not be empty.</source>
        <translation>--%1 mag niet leeg zijn.</translation>
    </message>
</context>
<context>
    <name>ChangeAnswer</name>
    <message>
        <source>The service answered about somebody else than %1.</source>
        <translation>De dienst antwoordde over iemand anders dan %1.</translation>
    </message>
    <message>
        <source>The service answered that %1 has another role than was asked for.</source>
        <translation>De dienst antwoordde dat %1 een andere rol heeft dan gevraagd was.</translation>
    </message>
    <message>
        <source>The service answered about another organization than %1.</source>
        <translation>De dienst antwoordde over een andere organisatie dan %1.</translation>
    </message>
    <message>
        <source>The service answered that %1 is not as was asked for.</source>
        <translation>De dienst antwoordde dat %1 niet is zoals gevraagd was.</translation>
    </message>
    <message>
        <source>The service answered about another organization than %1: about %2, whose ID is %3.</source>
        <translation>De dienst antwoordde over een andere organisatie dan %1: over %2, met ID %3.</translation>
    </message>
</context>
<context>
    <name>ChangeOutcome</name>
    <message>
        <source>There is no organization named %1 any more, or you are no longer a member of it.</source>
        <translation>Er is geen organisatie meer met de naam %1, of u bent er geen lid meer van.</translation>
    </message>
    <message>
        <source>None of your organizations is named %1.</source>
        <translation>Geen van uw organisaties heet %1.</translation>
    </message>
    <message>
        <source>The organization %1 exists.</source>
        <translation>De organisatie %1 bestaat.</translation>
    </message>
    <message>
        <source>An organization named %1 existed before.</source>
        <translation>Een organisatie met de naam %1 bestond al.</translation>
    </message>
    <message>
        <source>The organization %1 exists, and it is not known whether it did before.</source>
        <translation>De organisatie %1 bestaat; of dat eerder ook zo was, is niet bekend.</translation>
    </message>
    <message>
        <source>%1 is the name of another organization now.</source>
        <translation>%1 is nu de naam van een andere organisatie.</translation>
    </message>
    <message>
        <source>%1 has become something else meanwhile.</source>
        <translation>%1 is intussen anders gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 is zoals het was.</translation>
    </message>
    <message>
        <source>The service does not tell the dates of a subscription, so they cannot be checked.</source>
        <translation>De dienst vertelt de data van een abonnement niet; ze zijn dus niet te controleren.</translation>
    </message>
    <message>
        <source>The service does not tell whether two-factor authentication is forced.</source>
        <translation>De dienst vertelt niet of tweefactorauthenticatie verplicht is.</translation>
    </message>
    <message>
        <source>%1 is as you wanted it.</source>
        <translation>%1 is zoals u het wilde.</translation>
    </message>
    <message>
        <source>%1 is named %2 now.</source>
        <translation>%1 heet nu %2.</translation>
    </message>
    <message>
        <source>%1 still has its name.</source>
        <translation>%1 heet nog steeds zo.</translation>
    </message>
    <message>
        <source>The organization is found neither as %1 nor as %2.</source>
        <translation>De organisatie is niet te vinden als %1 en ook niet als %2.</translation>
    </message>
    <message>
        <source>%1 is not a member of %2.</source>
        <translation>%1 is geen lid van %2.</translation>
    </message>
    <message>
        <source>%1 is a member of %2.</source>
        <translation>%1 is lid van %2.</translation>
    </message>
    <message>
        <source>%1 was a member of %2 before.</source>
        <translation>%1 was al lid van %2.</translation>
    </message>
    <message>
        <source>%1 is a member of %2, and it is not known since when.</source>
        <translation>%1 is lid van %2; sinds wanneer is niet bekend.</translation>
    </message>
    <message>
        <source>%1 is no longer a member of %2.</source>
        <translation>%1 is geen lid meer van %2.</translation>
    </message>
    <message>
        <source>%1 is an admin of %2.</source>
        <translation>%1 is beheerder van %2.</translation>
    </message>
    <message>
        <source>%1 is a regular user of %2.</source>
        <translation>%1 is gewone gebruiker van %2.</translation>
    </message>
    <message>
        <source>%1 is still a member of %2.</source>
        <translation>%1 is nog steeds lid van %2.</translation>
    </message>
    <message>
        <source>The connection was lost before the service answered.</source>
        <translation>De verbinding viel weg voordat de dienst antwoordde.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing was changed.</source>
        <translation>%1 %2 Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 Steward has checked twice since: %2 The change has not been made, and it is safe to try again.</source>
        <translation>%1 Steward heeft sindsdien twee keer gekeken: %2 De wijziging is niet gemaakt; u kunt het veilig opnieuw proberen.</translation>
    </message>
    <message>
        <source>%1 Whether the change was made cannot be told: %2</source>
        <translation>%1 Of de wijziging is gemaakt, is niet te zeggen: %2</translation>
    </message>
    <message>
        <source>When Steward was last closed, a change was on its way: %1.</source>
        <translation>Toen Steward de laatste keer werd gesloten, was een wijziging onderweg: %1.</translation>
    </message>
    <message>
        <source>%1 It was made. %2</source>
        <translation>%1 Ze is gemaakt. %2</translation>
    </message>
    <message>
        <source>%1 It was not made. %2</source>
        <translation>%1 Ze is niet gemaakt. %2</translation>
    </message>
    <message>
        <source>%1 Whether it was made cannot be told: %2</source>
        <translation>%1 Of ze is gemaakt, is niet te zeggen: %2</translation>
    </message>
    <message>
        <source>%1 Whether it was made could not be checked: %2 Steward checks again when the service can be reached.</source>
        <translation>%1 Of ze is gemaakt, kon niet worden gecontroleerd: %2 Steward kijkt opnieuw zodra de dienst bereikbaar is.</translation>
    </message>
    <message>
        <source>%1 Whether the change was made could not be checked: %2 Steward checks again when the service can be reached.</source>
        <translation>%1 Of de wijziging is gemaakt, kon niet worden gecontroleerd: %2 Steward kijkt opnieuw zodra de dienst bereikbaar is.</translation>
    </message>
    <message>
        <source>The answer to a change was lost: %1.</source>
        <translation>Het antwoord op een wijziging ging verloren: %1.</translation>
    </message>
    <message>
        <source>%1 is a member of %2, but as an admin.</source>
        <translation>%1 is lid van %2, maar als beheerder.</translation>
    </message>
    <message>
        <source>%1 is a member of %2, but as a regular user.</source>
        <translation>%1 is lid van %2, maar als gewone gebruiker.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>create the organization %1</source>
        <translation>organisatie %1 aanmaken</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>%1 hernoemen naar %2</translation>
    </message>
    <message>
        <source>change the subscription of %1</source>
        <translation>abonnement van %1 wijzigen</translation>
    </message>
    <message>
        <source>change the settings of %1</source>
        <translation>instellingen van %1 wijzigen</translation>
    </message>
    <message>
        <source>invite %1 to %2</source>
        <translation>%1 uitnodigen voor %2</translation>
    </message>
    <message>
        <source>make %1 an admin of %2</source>
        <translation>%1 beheerder maken van %2</translation>
    </message>
    <message>
        <source>make %1 a regular user of %2</source>
        <translation>%1 gewone gebruiker maken van %2</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <translation>%1 verwijderen uit %2</translation>
    </message>
    <message>
        <source>remove the end date of the subscription of %1</source>
        <translation>einddatum van het abonnement van %1 verwijderen</translation>
    </message>
    <message>
        <source>A problem with this change: %1. %2</source>
        <translation>Er ging iets mis met deze wijziging: %1. %2</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>steward: %1 See steward %2 --help.</source>
        <translation>steward: %1 Zie steward %2 --help.</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>the same days of the last period</source>
        <translation>dezelfde dagen van de vorige periode</translation>
    </message>
    <message>
        <source>the last period</source>
        <translation>de vorige periode</translation>
    </message>
    <message>
        <source>the same days of last month</source>
        <translation>dezelfde dagen van vorige maand</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>de maand ervoor</translation>
    </message>
    <message>
        <source>the same days a year earlier</source>
        <translation>dezelfde dagen een jaar eerder</translation>
    </message>
    <message>
        <source>the same days of the range before</source>
        <translation>dezelfde dagen van de periode ervoor</translation>
    </message>
    <message>
        <source>the 90 days before</source>
        <translation>de 90 dagen ervoor</translation>
    </message>
    <message>
        <source>the same number of days before</source>
        <translation>evenveel dagen ervoor</translation>
    </message>
    <message>
        <source>the days that you chose</source>
        <translation>de dagen die u hebt gekozen</translation>
    </message>
    <message>
        <source>The organization was created on %1: there is nothing before to compare with.</source>
        <translation>De organisatie is aangemaakt op %1: daarvoor is er niets om mee te vergelijken.</translation>
    </message>
    <message>
        <source>%1: no credits. There is nothing to compare with.</source>
        <translation>%1: geen credits. Er is niets om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Change: %1 against %2, %3.</source>
        <extracomment>7–24 November 2026 against the same days of the last period, 7–24 October 2026</extracomment>
        <translation>Verandering: %1 tegenover %2, %3.</translation>
    </message>
    <message>
        <source>A day that is not over is not compared.</source>
        <translation>Een dag die nog niet voorbij is, wordt niet vergeleken.</translation>
    </message>
    <message>
        <source>The first use in the days before was on %1: before that there is nothing to compare with.</source>
        <translation>Het eerste verbruik in de dagen ervoor was op %1: daarvoor is er niets om mee te vergelijken.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of the compared day(s) the service gave no figure.</source>
        <translation>
            <numerusform>Voor %Ln van de vergeleken dagen gaf de dienst geen getal.</numerusform>
            <numerusform>Voor %Ln van de vergeleken dagen gaf de dienst geen getal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionSourceWords</name>
    <message>
        <source>There is no profile with the name &quot;%1&quot;.</source>
        <translation>Er is geen profiel met de naam ‘%1’.</translation>
    </message>
    <message>
        <source>There is more than one profile with the name &quot;%1&quot;.</source>
        <translation>Er is meer dan één profiel met de naam ‘%1’.</translation>
    </message>
    <message>
        <source>No sign-in is kept for the profile &quot;%1&quot;. Sign in to it in Steward&apos;s window and stay signed in, or set UBIOPS_API_TOKEN.</source>
        <translation>Voor het profiel ‘%1’ is geen aanmelding bewaard. Meld u aan in het venster van Steward en blijf aangemeld, of stel UBIOPS_API_TOKEN in.</translation>
    </message>
    <message>
        <source>Use https: a token sent over http can be read on the way. Plain http is for this machine alone, and for profiles that allow it.</source>
        <translation>Gebruik https: een token dat via http gaat, is onderweg te lezen. Gewone http is er alleen voor deze computer en voor profielen die dat toestaan.</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>Een adres ziet eruit als %1.</translation>
    </message>
    <message>
        <source>A token is one line of visible ASCII characters.</source>
        <translation>Een token is één regel met zichtbare ASCII-tekens.</translation>
    </message>
    <message>
        <source>%1 in the environment cannot be used. %2</source>
        <translation>%1 in de omgeving is niet bruikbaar. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Gray</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>The profile %1 is read-only.</source>
        <translation>Het profiel %1 is alleen-lezen.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>alleen-lezen</translation>
    </message>
    <message>
        <source>production</source>
        <translation>productie</translation>
    </message>
    <message>
        <source>plain http allowed</source>
        <translation>http zonder versleuteling toegestaan</translation>
    </message>
    <message>
        <source>certificates of %1</source>
        <translation>certificaten van %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>geen proxy</translation>
    </message>
    <message>
        <source>proxy %1:%2</source>
        <translation>proxy %1:%2</translation>
    </message>
</context>
<context>
    <name>ErrorAdvice</name>
    <message>
        <source>Try again; if that does not help, check the network, and the address and the proxy in the profile.</source>
        <translation>Probeer het opnieuw; als dat niet helpt, controleer dan het netwerk, en het adres en de proxy in het profiel.</translation>
    </message>
    <message>
        <source>Ask who runs the service; where it has certificates of its own, name them in the profile.</source>
        <translation>Vraag het wie de dienst beheert; heeft die eigen certificaten, noem die dan in het profiel.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Ask somebody who is allowed to.</source>
        <translation>Vraag het iemand die dat mag.</translation>
    </message>
    <message>
        <source>Refresh to see what there is now.</source>
        <translation>Vernieuw om te zien wat er nu is.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Probeer het over een poosje opnieuw.</translation>
    </message>
    <message>
        <source>Try again in a while; if that does not help, tell who runs the service.</source>
        <translation>Probeer het over een poosje opnieuw; als dat niet helpt, meld het dan aan wie de dienst beheert.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Controleer het adres in het profiel.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the address in the profile, and tell who runs the service.</source>
        <translation>Probeer het opnieuw; als dat niet helpt, controleer dan het adres in het profiel en meld het aan wie de dienst beheert.</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>De wijziging is niet doorgevoerd.</translation>
    </message>
    <message>
        <source>If that is as it should be, allow larger answers in the settings; if not, check the address in the profile, and tell who runs the service.</source>
        <translation>Als dat zo hoort, sta dan in de instellingen grotere antwoorden toe; zo niet, controleer dan het adres in het profiel en meld het aan wie de dienst beheert.</translation>
    </message>
</context>
<context>
    <name>ExportRunWords</name>
    <message>
        <source>You are in no organization with the name &quot;%1&quot;.</source>
        <translation>U zit in geen organisatie met de naam ‘%1’.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Standard output gets nothing but what was asked for. steward --help names the variables of the environment and says what the exit status means.</source>
        <translation>Op de standaarduitvoer komt niets dan wat gevraagd is. steward --help noemt de omgevingsvariabelen en zegt wat de afsluitwaarde betekent.</translation>
    </message>
    <message>
        <source>steward export [options] WHAT</source>
        <extracomment>The words after &quot;steward export&quot; stand for options and for what is written.</extracomment>
        <translation>steward export [opties] WAT</translation>
    </message>
    <message>
        <source>Writes what the service says of your organizations, without opening a window.</source>
        <translation>Schrijft wat de dienst over uw organisaties zegt, zonder een venster te openen.</translation>
    </message>
    <message>
        <source>What:</source>
        <extracomment>The heading of what WHAT can be in: steward export [options] WHAT</extracomment>
        <translation>Wat:</translation>
    </message>
    <message>
        <source>All organizations, with plan, status, members, admins and projects, and the credits of the current subscription period.</source>
        <translation>Alle organisaties, met plan, status, leden, beheerders en projecten, en de credits van de lopende abonnementsperiode.</translation>
    </message>
    <message>
        <source>Who is in them, and as what.</source>
        <translation>Wie erin zit, en als wat.</translation>
    </message>
    <message>
        <source>How many resources of each kind they use now.</source>
        <translation>Hoeveel middelen van elke soort ze nu gebruiken.</translation>
    </message>
    <message>
        <source>The credits by project and day, week or month. All days are UTC days. The credits of all rows add up to the organization&apos;s own total: where its projects do not, there is a row of the kind &quot;difference&quot;. What is ahead, and what the service gave no figure for, has no credits; &quot;state&quot; says which. Credits have twelve digits after the point, and sums are exact.</source>
        <extracomment>&quot;difference&quot; and &quot;state&quot; are words of the file, and stay as they are.</extracomment>
        <translation>De credits per project en dag, week of maand. Alle dagen zijn UTC-dagen. De credits van alle rijen vormen samen het totaal van de organisatie: waar haar projecten dat niet doen, is er een rij van de soort ‘difference’. Wat nog komt, en waarvoor de dienst geen getal gaf, heeft geen credits; ‘state’ zegt welk van beide. Credits hebben twaalf cijfers achter de punt, en sommen zijn exact.</translation>
    </message>
    <message>
        <source>steward report [options]</source>
        <translation>steward report [opties]</translation>
    </message>
    <message>
        <source>Writes a report about the credits of your organizations as a PDF file, without opening a window.</source>
        <translation>Schrijft een rapport over de credits van uw organisaties als PDF-bestand, zonder een venster te openen.</translation>
    </message>
    <message>
        <source>The report has the totals, the charts with their figures as tables, what changed against the range before, and what is estimated. All days are UTC days.</source>
        <translation>Het rapport bevat de totalen, de grafieken met hun cijfers als tabellen, wat er veranderde ten opzichte van de periode ervoor, en wat geschat is. Alle dagen zijn UTC-dagen.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Toont deze tekst.</translation>
    </message>
    <message>
        <source>Of this organization alone; can be given several times.</source>
        <translation>Alleen van deze organisatie; kan meermaals worden opgegeven.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>Usage from this day on, as YYYY-MM-DD. Without it, usage is that of the current subscription period.</source>
        <translation>Verbruik vanaf deze dag, als JJJJ-MM-DD. Zonder is het dat van de lopende abonnementsperiode.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>Usage up to and with this day; today if not said.</source>
        <translation>Verbruik tot en met deze dag; vandaag als niets is opgegeven.</translation>
    </message>
    <message>
        <source>Usage by &quot;day&quot;, &quot;week&quot; (from Monday) or &quot;month&quot;; by day if not said.</source>
        <translation>Verbruik per ‘day’ (dag), ‘week’ (vanaf maandag) of ‘month’ (maand); per dag als niets is opgegeven.</translation>
    </message>
    <message>
        <source>INTERVAL</source>
        <translation>INTERVAL</translation>
    </message>
    <message>
        <source>&quot;csv&quot; or &quot;json&quot;; csv if not said.</source>
        <translation>‘csv’ of ‘json’; csv als niets is opgegeven.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>VORM</translation>
    </message>
    <message>
        <source>Write to this file, at once or not at all; &quot;-&quot;, or nothing, is standard output.</source>
        <translation>Schrijft naar dit bestand, in één keer of helemaal niet; ‘-’, of niets, is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>Connect as this profile does, with the sign-in that is kept for it, instead of with UBIOPS_API_TOKEN.</source>
        <translation>Verbindt zoals dit profiel, met de aanmelding die ervoor bewaard is, in plaats van met UBIOPS_API_TOKEN.</translation>
    </message>
    <message>
        <source>--to goes with --from.</source>
        <translation>--to hoort bij --from.</translation>
    </message>
    <message>
        <source>--%1 takes a day as YYYY-MM-DD.</source>
        <translation>--%1 vraagt een dag als JJJJ-MM-DD.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>--interval is day, week or month.</source>
        <translation>--interval is day, week of month.</translation>
    </message>
    <message>
        <source>--%1 must not be empty.</source>
        <translation>--%1 mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>export takes one of organizations, members, resources and usage.</source>
        <translation>export vraagt een van organizations, members, resources en usage.</translation>
    </message>
    <message>
        <source>--%1 goes with usage.</source>
        <translation>--%1 hoort bij usage.</translation>
    </message>
    <message>
        <source>--format is csv or json.</source>
        <translation>--format is csv of json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>‘%1’ wordt niet begrepen.</translation>
    </message>
    <message>
        <source>Say with --output where the report goes; - is standard output.</source>
        <translation>Geef met --output op waar het rapport heen gaat; - is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>A range is %L1 years at most.</source>
        <translation>Een periode is ten hoogste %L1 jaar.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Enter a name.</source>
        <translation>Voer een naam in.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln characters.</source>
        <translation>
            <numerusform>Hoogstens %Ln teken.</numerusform>
            <numerusform>Hoogstens %Ln tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with a lowercase letter.</source>
        <translation>Begin met een kleine letter.</translation>
    </message>
    <message>
        <source>Use lowercase letters, digits and dashes.</source>
        <translation>Alleen kleine letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>Enter an email address.</source>
        <translation>Voer een e-mailadres in.</translation>
    </message>
    <message>
        <source>Enter one complete address, like ada@example.com.</source>
        <translation>Voer één volledig adres in, zoals ada@example.com.</translation>
    </message>
    <message>
        <source>The free plan always runs a year.</source>
        <translation>Het gratis abonnement loopt altijd een jaar.</translation>
    </message>
    <message>
        <source>Every plan but free needs an end date.</source>
        <translation>Elk abonnement behalve het gratis heeft een einddatum nodig.</translation>
    </message>
    <message>
        <source>Choose a day that is not before the start date.</source>
        <translation>Kies een dag die niet voor de begindatum ligt.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Voer een datum in.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>Voer het adres van de API in.</translation>
    </message>
    <message>
        <source>Enter an address like https://api.ubiops.com/v2.1.</source>
        <translation>Voer een adres in zoals https://api.ubiops.com/v2.1.</translation>
    </message>
    <message>
        <source>Use https: a token sent over http can be read on the way.</source>
        <translation>Gebruik https: een token dat via http gaat, is onderweg te lezen.</translation>
    </message>
    <message>
        <source>Enter an API token.</source>
        <translation>Voer een API-token in.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and signs, without spaces.</source>
        <translation>Een token is één woord van letters, cijfers en tekens, zonder spaties.</translation>
    </message>
    <message>
        <source>One of your organizations has this name already.</source>
        <translation>Een van uw organisaties heeft deze naam al.</translation>
    </message>
</context>
<context>
    <name>FlawWords</name>
    <message numerus="yes">
        <source>For %Ln day(s) the service gave no figure: they are not in the sums, and that is not the same as no use.</source>
        <translation>
            <numerusform>Voor %Ln dag gaf de dienst geen getal: die ontbreekt in de sommen, en dat is niet hetzelfde als geen verbruik.</numerusform>
            <numerusform>Voor %Ln dagen gaf de dienst geen getal: die ontbreken in de sommen, en dat is niet hetzelfde als geen verbruik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service gave %Ln figure(s) more than once; each counts once.</source>
        <translation>
            <numerusform>De dienst gaf %Ln getal meer dan één keer; het telt één keer.</numerusform>
            <numerusform>De dienst gaf %Ln getallen meer dan één keer; elk telt één keer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln case(s) they were not the same; the last one counts.</source>
        <translation>
            <numerusform>In %Ln geval waren ze niet gelijk; het laatste telt.</numerusform>
            <numerusform>In %Ln gevallen waren ze niet gelijk; het laatste telt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) overlap others in time: what they share may count twice.</source>
        <translation>
            <numerusform>%Ln getal overlapt in de tijd met andere: wat ze delen, telt misschien dubbel.</numerusform>
            <numerusform>%Ln getallen overlappen in de tijd met andere: wat ze delen, telt misschien dubbel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a figure</source>
        <translation>
            <numerusform>%Ln dag zonder getal</numerusform>
            <numerusform>%Ln dagen zonder getal</numerusform>
        </translation>
    </message>
    <message>
        <source>The service gave no figure of the current subscription period.</source>
        <translation>De dienst gaf geen getal over de lopende periode.</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>en</source>
        <extracomment>The language that this is translated to, as a code. It names the folder of the user guide.</extracomment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>HeadlessRunWords</name>
    <message>
        <source>Set UBIOPS_API_TOKEN, or name a profile with --profile.</source>
        <translation>Stel UBIOPS_API_TOKEN in, of noem een profiel met --profile.</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Usage: %1</source>
        <extracomment>How a program is called, in its help: Usage: steward apply [options]</extracomment>
        <translation>Gebruik: %1</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Steward&apos;s journal of changes cannot be kept in %1.</source>
        <translation>Stewards journaal van wijzigingen kan niet worden bijgehouden in %1.</translation>
    </message>
    <message>
        <source>Steward&apos;s journal of changes is damaged and cannot be set aside.</source>
        <translation>Stewards journaal van wijzigingen is beschadigd en kan niet opzij worden gezet.</translation>
    </message>
    <message>
        <source>Steward&apos;s journal of changes was written by a newer version of Steward.</source>
        <translation>Stewards journaal van wijzigingen is geschreven door een nieuwere versie van Steward.</translation>
    </message>
    <message>
        <source>Steward&apos;s journal of changes is no journal.</source>
        <translation>Stewards journaal van wijzigingen is geen journaal.</translation>
    </message>
    <message>
        <source>A change is missing in Steward&apos;s journal.</source>
        <translation>In Stewards journaal ontbreekt een wijziging.</translation>
    </message>
    <message>
        <source>Steward&apos;s journal of changes cannot be used: %1.</source>
        <translation>Stewards journaal van wijzigingen kan niet worden gebruikt: %1.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>het is beschadigd</translation>
    </message>
    <message>
        <source>The journal of changes was empty: what was in it is lost. The file is kept as %1, and a new one is begun.</source>
        <translation>Het logboek van wijzigingen was leeg: wat erin stond, is weg. Het bestand is bewaard als %1, en een nieuw is begonnen.</translation>
    </message>
    <message>
        <source>The journal of changes was damaged. It is kept as %1, and a new one is begun.</source>
        <translation>Het logboek van wijzigingen was beschadigd. Het is bewaard als %1, en een nieuw is begonnen.</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>This computer&apos;s keychain is missing, locked, or said no.</source>
        <translation>De sleutelbos van deze computer ontbreekt, is vergrendeld of weigert.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer.</source>
        <translation>De sleutelbos van deze computer antwoordt niet.</translation>
    </message>
</context>
<context>
    <name>MainWords</name>
    <message>
        <source>The settings cannot be saved.</source>
        <translation>De instellingen kunnen niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>steward: There is no display to show the window on. steward --help names what works without one.</source>
        <translation>steward: Er is geen scherm om het venster op te tonen. steward --help noemt wat zonder scherm kan.</translation>
    </message>
    <message>
        <source>--quit-when-loaded goes with --demo, with UBIOPS_API_TOKEN or with a profile. See steward --help.</source>
        <translation>--quit-when-loaded hoort bij --demo, bij UBIOPS_API_TOKEN of bij een profiel. Zie steward --help.</translation>
    </message>
</context>
<context>
    <name>MemberChangeWords</name>
    <message numerus="yes">
        <source>%Ln change(s) were not tried, because another organization was opened.</source>
        <translation>
            <numerusform>%Ln wijziging is niet geprobeerd, omdat een andere organisatie werd geopend.</numerusform>
            <numerusform>%Ln wijzigingen zijn niet geprobeerd, omdat een andere organisatie werd geopend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not tried, because somebody else may have signed in.</source>
        <translation>
            <numerusform>%Ln wijziging is niet geprobeerd, omdat iemand anders zich aangemeld kan hebben.</numerusform>
            <numerusform>%Ln wijzigingen zijn niet geprobeerd, omdat iemand anders zich aangemeld kan hebben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not tried.</source>
        <translation>
            <numerusform>%Ln wijziging is niet geprobeerd.</numerusform>
            <numerusform>%Ln wijzigingen zijn niet geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Beheerder maken</translation>
    </message>
    <message>
        <source>Make regular user</source>
        <translation>Gewoon lid maken</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Lid verwijderen</translation>
    </message>
    <message>
        <source>%1 is an admin of %2 from now on.</source>
        <translation>%1 is vanaf nu beheerder van %2.</translation>
    </message>
    <message>
        <source>%1 is a regular user of %2 from now on.</source>
        <translation>%1 is vanaf nu gewoon lid van %2.</translation>
    </message>
    <message>
        <source>%1 is removed from %2.</source>
        <translation>%1 is verwijderd uit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of %1 made admin.</source>
        <translation>
            <numerusform>%Ln lid van %1 beheerder gemaakt.</numerusform>
            <numerusform>%Ln leden van %1 beheerder gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of %1 made regular user.</source>
        <translation>
            <numerusform>%Ln beheerder van %1 gewoon lid gemaakt.</numerusform>
            <numerusform>%Ln beheerders van %1 gewoon lid gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) removed from %1.</source>
        <translation>
            <numerusform>%Ln lid verwijderd uit %1.</numerusform>
            <numerusform>%Ln leden verwijderd uit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %Ln change(s) did not work, %3 did. %4</source>
        <extracomment>Make admin in acme: 2 changes did not work, 1 did. The service has a problem.</extracomment>
        <translation>
            <numerusform>%1 in %2: %Ln wijziging mislukte, %3 lukte(n). %4</numerusform>
            <numerusform>%1 in %2: %Ln wijzigingen mislukten, %3 lukte(n). %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferedCommands</name>
    <message>
        <source>It cannot be used now.</source>
        <translation>Dat kan nu niet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a choice is set to, as a command: Range: Last 90 days</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OpenText</name>
    <message>
        <source>Open a list of people</source>
        <translation>Lijst met personen openen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lijsten (*.csv *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 is te groot.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Another organization was opened meanwhile. Nothing was changed.</source>
        <translation>Intussen is een andere organisatie geopend. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>OutputWords</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kon niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>De standaarduitvoer</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>Used up</source>
        <translation>Opgebruikt</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Toereikend</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>or as early as %1, or not at all</source>
        <translation>of al op %1, of helemaal niet</translation>
    </message>
    <message>
        <source>but may end on %1</source>
        <translation>maar kan op %1 eindigen</translation>
    </message>
    <message>
        <source>to the end of the period</source>
        <translation>tot het einde van de periode</translation>
    </message>
    <message>
        <source>Used so far: %1 credits.</source>
        <translation>Tot nu toe gebruikt: %1 credits.</translation>
    </message>
    <message>
        <source>%1 of the allowance of %2 at %3 of the period.</source>
        <extracomment>40.0 % of the allowance of 50,000.00 at 60.0 % of the period.</extracomment>
        <translation>%1 van het tegoed van %2 bij %3 van de periode.</translation>
    </message>
    <message>
        <source>Expected at the end: %1, between %2 and %3.</source>
        <translation>Aan het einde verwacht: %1, tussen %2 en %3.</translation>
    </message>
    <message>
        <source>Used up on %1.</source>
        <translation>Opgebruikt op %1.</translation>
    </message>
    <message>
        <source>Expected to run out on %1.</source>
        <translation>Raakt naar verwachting op %1 op.</translation>
    </message>
    <message>
        <source>%1: %2 credits, %3 so far</source>
        <extracomment>12 November 2026: 80.12 credits, 1,200.00 so far</extracomment>
        <translation>%1: %2 credits, %3 tot nu toe</translation>
    </message>
    <message>
        <source>%1: nothing can be expected yet</source>
        <translation>%1: er is nog niets te verwachten</translation>
    </message>
    <message>
        <source>%1: %2 expected by then, between %3 and %4</source>
        <translation>%1: %2 verwacht tegen dan, tussen %3 en %4</translation>
    </message>
    <message>
        <source>%1; even pace %2</source>
        <translation>%1; gelijkmatig tempo %2</translation>
    </message>
    <message>
        <source>%1 has used up its allowance of %2 credits.</source>
        <translation>%1 heeft het tegoed van %2 credits opgebruikt.</translation>
    </message>
    <message>
        <source>%1 has used %2 of its allowance at %3 of the period.</source>
        <translation>%1 heeft %2 van het tegoed gebruikt bij %3 van de periode.</translation>
    </message>
    <message>
        <source>At this pace it runs out on %1.</source>
        <translation>In dit tempo is het op %1 op.</translation>
    </message>
    <message>
        <source>The use is ahead of the even pace. Going by the last four weeks the allowance is expected to last.</source>
        <translation>Het verbruik ligt boven het gelijkmatige tempo. Naar de laatste vier weken is het tegoed naar verwachting toereikend.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>updated %1</source>
        <translation>bijgewerkt %1</translation>
    </message>
</context>
<context>
    <name>ProductionWords</name>
    <message>
        <source>The profile %1 is marked as production.</source>
        <translation>Het profiel %1 is als productie gemarkeerd.</translation>
    </message>
</context>
<context>
    <name>ProfileLook</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTIE</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>ALLEEN-LEZEN</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>steward [options] [LINK]</source>
        <extracomment>The words stand for options and for a link.</extracomment>
        <translation>steward [opties] [LINK]</translation>
    </message>
    <message>
        <source>Steward administers UbiOps organizations: their members, subscriptions, credits and resources.</source>
        <translation>Steward beheert UbiOps-organisaties: hun leden, abonnementen, credits en middelen.</translation>
    </message>
    <message>
        <source>Link:</source>
        <extracomment>The heading of what &quot;steward LINK&quot; takes.</extracomment>
        <translation>Link:</translation>
    </message>
    <message>
        <source>Go to a page about all organizations: people, credits or activity; without a page, to their list.</source>
        <translation>Gaat naar een pagina over alle organisaties: people, credits of activity; zonder pagina naar hun lijst.</translation>
    </message>
    <message>
        <source>Commands, which need no display:</source>
        <translation>Opdrachten, waarvoor geen scherm nodig is:</translation>
    </message>
    <message>
        <source>Writes organizations, members, resources or usage as CSV or JSON. See %1.</source>
        <translation>Schrijft organisaties, leden, middelen of verbruik als CSV of JSON. Zie %1.</translation>
    </message>
    <message>
        <source>Writes a report about the credits as a PDF file. See %1.</source>
        <translation>Schrijft een rapport over de credits als PDF-bestand. Zie %1.</translation>
    </message>
    <message>
        <source>Changes who is a member of organizations, and who an admin, by a list of people. See %1.</source>
        <translation>Wijzigt aan de hand van een lijst met personen wie lid is van organisaties, en wie beheerder. Zie %1.</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Omgeving:</translation>
    </message>
    <message>
        <source>An API token, with or without the word Token before it. Where it is set, Steward connects with it by itself, for this run, and stores neither.</source>
        <translation>Een API-token, met of zonder het woord Token ervoor. Is het ingesteld, dan verbindt Steward er zelf mee, voor deze keer, en bewaart niets daarvan.</translation>
    </message>
    <message>
        <source>The address of the API that the token is for. It defaults to %1; a host without a version gets %2.</source>
        <translation>Het adres van de API waarvoor het token is. Standaard is dat %1; een host zonder versie krijgt %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; writes one line a request to standard error: its method, path template, status and duration, never a name or a secret.</source>
        <translation>‘%1’ schrijft per verzoek één regel naar de standaardfoutuitvoer: methode, padsjabloon, status en duur, nooit een naam of een geheim.</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Bestanden:</translation>
    </message>
    <message>
        <source>The profiles, and how the window was left. No secret is kept in it: those are in the desktop&apos;s keychain, or in memory alone.</source>
        <translation>De profielen, en hoe het venster is achtergelaten. Er staat geen geheim in: die zitten in de sleutelbos van het bureaublad, of alleen in het geheugen.</translation>
    </message>
    <message>
        <source>The organizations of each profile that stays signed in, as they were last: for the next start. They go with the sign-in.</source>
        <translation>De organisaties van elk profiel dat aangemeld blijft, zoals ze het laatst waren: voor de volgende start. Ze verdwijnen met de aanmelding.</translation>
    </message>
    <message>
        <source>Every change that was sent, and what became of it. No secret is kept in it; nothing of the demo is.</source>
        <translation>Elke wijziging die verzonden is, en wat ervan geworden is. Er staat geen geheim in, en niets van de demo.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Afsluitwaarde:</translation>
    </message>
    <message>
        <source>All went well.</source>
        <translation>Alles ging goed.</translation>
    </message>
    <message>
        <source>What was asked for did not work.</source>
        <translation>Wat gevraagd werd, lukte niet.</translation>
    </message>
    <message>
        <source>The command line cannot be understood.</source>
        <translation>De opdrachtregel is niet te begrijpen.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Toont deze tekst.</translation>
    </message>
    <message>
        <source>Open the demo: a made-up company on a server that is part of the program, on this machine alone. Nothing that is changed in it outlives the run.</source>
        <translation>Opent de demo: een verzonnen bedrijf op een server die deel is van het programma, alleen op deze computer. Niets wat erin gewijzigd wordt, blijft na afloop bestaan.</translation>
    </message>
    <message>
        <source>Open the demo, draw every page and dialog, light and dark, into a PNG in DIR, which is made where it is missing, and quit. Works without a display when QT_QPA_PLATFORM is &quot;offscreen&quot;.</source>
        <translation>Opent de demo, tekent elke pagina en elk dialoogvenster, licht en donker, in een PNG in MAP, die gemaakt wordt waar ze ontbreekt, en sluit af. Werkt zonder scherm als QT_QPA_PLATFORM ‘offscreen’ is.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>Quit once the organizations are listed, and print how long it took from the start, in milliseconds: {&quot;first_paint_ms&quot;: …, &quot;loaded_ms&quot;: …}.</source>
        <translation>Sluit af zodra de organisaties in de lijst staan, en toont hoelang dat vanaf de start duurde, in milliseconden: {&quot;first_paint_ms&quot;: …, &quot;loaded_ms&quot;: …}.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>&quot;en&quot;, &quot;de&quot;, &quot;nl&quot; or &quot;system&quot; (as the desktop), instead of what was chosen in the settings.</source>
        <translation>‘en’, ‘de’, ‘nl’ of ‘system’ (zoals het bureaublad), in plaats van wat in de instellingen is gekozen.</translation>
    </message>
    <message>
        <source>steward: %1 See steward --help.</source>
        <translation>steward: %1 Zie steward --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>‘%1’ wordt niet begrepen.</translation>
    </message>
    <message>
        <source>--screenshots takes a folder.</source>
        <translation>--screenshots vraagt een map.</translation>
    </message>
    <message>
        <source>--language is en, de, nl or system.</source>
        <translation>--language is en, de, nl of system.</translation>
    </message>
    <message>
        <source>&quot;light&quot;, &quot;dark&quot; or &quot;system&quot; (as the desktop), or with more contrast &quot;high-contrast-light&quot;, &quot;high-contrast-dark&quot; or &quot;high-contrast&quot; (light or dark as the desktop), instead of what was chosen in the settings.</source>
        <translation>‘light’ (licht), ‘dark’ (donker) of ‘system’ (zoals het bureaublad), of met meer contrast ‘high-contrast-light’, ‘high-contrast-dark’ of ‘high-contrast’ (licht of donker zoals het bureaublad), in plaats van wat in de instellingen is gekozen.</translation>
    </message>
    <message>
        <source>--appearance is light, dark, system, high-contrast, high-contrast-light or high-contrast-dark.</source>
        <translation>--appearance is light, dark, system, high-contrast, high-contrast-light of high-contrast-dark.</translation>
    </message>
    <message>
        <source>Go to a page of an organization: overview, members, usage, resources, subscription or activity. Where Steward runs already, its window goes there, unless it is one of the demo or was given UBIOPS_API_TOKEN.</source>
        <translation>Gaat naar een pagina van een organisatie: overview, members, usage, resources, subscription of activity. Waar Steward al draait, gaat dat venster erheen, tenzij het er een van de demo is of UBIOPS_API_TOKEN heeft gekregen.</translation>
    </message>
</context>
<context>
    <name>ReportPagesWords</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Pagina %L1 van %L2</translation>
    </message>
</context>
<context>
    <name>RunRestWords</name>
    <message>
        <source>It is so already.</source>
        <translation>Dat is al zo.</translation>
    </message>
    <message>
        <source>It was unticked.</source>
        <translation>Het vinkje is weggehaald.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln of them were made cannot be told: %1.</source>
        <translation>
            <numerusform>Of %Ln ervan is uitgevoerd, valt niet te zeggen: %1.</numerusform>
            <numerusform>Of %Ln ervan zijn uitgevoerd, valt niet te zeggen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt: %1.</source>
        <translation>Onzeker: %1.</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-bestanden (*.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed on the disk.</source>
        <translation>%1 kon niet worden geschreven: %2. Op de schijf is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>UsageReportWords</name>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Hoogste: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Verwijderde projecten</translation>
    </message>
    <message>
        <source>Not assigned to a project</source>
        <translation>Niet aan een project toegewezen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Per project</translation>
    </message>
    <message>
        <source>Why the credits changed</source>
        <translation>Waarom de credits veranderden</translation>
    </message>
    <message>
        <source>What is estimated</source>
        <translation>Wat geschat is</translation>
    </message>
    <message>
        <source>Credits of %1</source>
        <translation>Credits van %1</translation>
    </message>
    <message>
        <source>%1, UTC days. Made with Steward on %2 (UTC) from %3.</source>
        <translation>%1, UTC-dagen. Gemaakt met Steward op %2 (UTC) uit %3.</translation>
    </message>
    <message>
        <source>Credits of %1, %2</source>
        <translation>Credits van %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Credits of %Ln organization(s)</source>
        <translation>
            <numerusform>Credits van %Ln organisatie</numerusform>
            <numerusform>Credits van %Ln organisaties</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these compared: %1</source>
        <translation>Daarvan vergeleken: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Ervoor: %1</translation>
    </message>
    <message>
        <source>the days before</source>
        <translation>de dagen ervoor</translation>
    </message>
    <message>
        <source>Nothing: all figures are the service&apos;s own, and sums of them, to the twelfth digit after the point.</source>
        <translation>Niets: alle getallen zijn van de dienst zelf, en sommen daarvan, tot op de twaalfde decimaal.</translation>
    </message>
    <message>
        <source>What is expected is an estimate: each coming day uses what its weekday used on average in the last four weeks, and the band is meant to hold four of five outcomes. All other figures are the service&apos;s own, and sums of them, to the twelfth digit after the point.</source>
        <translation>Wat wordt verwacht, is een schatting: elke komende dag gebruikt wat zijn weekdag in de laatste vier weken gemiddeld heeft gebruikt, en de band moet vier van de vijf uitkomsten bevatten. Alle andere getallen zijn van de dienst zelf, en sommen daarvan, tot op de twaalfde decimaal.</translation>
    </message>
    <message>
        <source>Made with Steward on %1 (UTC) from %2.</source>
        <translation>Gemaakt met Steward op %1 (UTC) uit %2.</translation>
    </message>
</context>
<context>
    <name>UsageTexts</name>
    <message>
        <source>Credits per day and project</source>
        <translation>Credits per dag en project</translation>
    </message>
    <message>
        <source>Credits per month and project</source>
        <translation>Credits per maand en project</translation>
    </message>
    <message>
        <source>Credits per week and project</source>
        <translation>Credits per week en project</translation>
    </message>
    <message>
        <source>The first and the last week are not whole.</source>
        <translation>De eerste en de laatste week zijn niet volledig.</translation>
    </message>
    <message>
        <source>The first and the last month are not whole.</source>
        <translation>De eerste en de laatste maand zijn niet volledig.</translation>
    </message>
    <message>
        <source>The first week is not whole.</source>
        <translation>De eerste week is niet volledig.</translation>
    </message>
    <message>
        <source>The first month is not whole.</source>
        <translation>De eerste maand is niet volledig.</translation>
    </message>
    <message>
        <source>The last week is not whole.</source>
        <translation>De laatste week is niet volledig.</translation>
    </message>
    <message>
        <source>The last month is not whole.</source>
        <translation>De laatste maand is niet volledig.</translation>
    </message>
    <message>
        <source>Credits per day and organization</source>
        <translation>Credits per dag en organisatie</translation>
    </message>
    <message>
        <source>Credits per week and organization</source>
        <translation>Credits per week en organisatie</translation>
    </message>
    <message>
        <source>Credits per month and organization</source>
        <translation>Credits per maand en organisatie</translation>
    </message>
    <message>
        <source>Today is not over.</source>
        <translation>Vandaag is nog niet voorbij.</translation>
    </message>
    <message>
        <source>This week is not over.</source>
        <translation>Deze week is nog niet voorbij.</translation>
    </message>
    <message>
        <source>This month is not over.</source>
        <translation>Deze maand is nog niet voorbij.</translation>
    </message>
    <message>
        <source>What it is compared with could not be loaded: %1</source>
        <translation>Waarmee wordt vergeleken, kon niet worden geladen: %1</translation>
    </message>
    <message>
        <source>No day of this range is over: there is nothing to compare yet.</source>
        <translation>Nog geen dag van deze periode is voorbij: er valt nog niets te vergelijken.</translation>
    </message>
    <message>
        <source>Days are UTC days.</source>
        <translation>Dagen zijn UTC-dagen.</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Other</source>
        <translation>Overige</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Verwijderde projecten</translation>
    </message>
    <message>
        <source>No credits were used in this range.</source>
        <translation>In deze periode zijn geen credits verbruikt.</translation>
    </message>
    <message>
        <source>Credits per day</source>
        <translation>Credits per dag</translation>
    </message>
    <message>
        <source>Credits per month</source>
        <translation>Credits per maand</translation>
    </message>
    <message>
        <source>%1, %2: %3 in all, highest on %4 with %5.</source>
        <extracomment>Credits per day, 1–30 November 2026: 12,430.00 in all, highest with 512.00: 12 November 2026.</extracomment>
        <translation>%1, %2: in totaal %3, het meest op %4 met %5.</translation>
    </message>
    <message>
        <source>Credits per week</source>
        <translation>Credits per week</translation>
    </message>
    <message>
        <source>Shares of the credits per day</source>
        <translation>Aandelen in de credits per dag</translation>
    </message>
    <message>
        <source>Shares of the credits per week</source>
        <translation>Aandelen in de credits per week</translation>
    </message>
    <message>
        <source>Shares of the credits per month</source>
        <translation>Aandelen in de credits per maand</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>geen getal</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>nog niet voorbij</translation>
    </message>
    <message>
        <source>cut by the range</source>
        <translation>afgekapt door de periode</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>November 2026 (not over)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a project and its share: vision-prod 41.2 %</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4 credits in all.</source>
        <extracomment>Shares of the credits per day, 1–30 November 2026: vision-prod 41.2 %, Other 58.8 %; 12,430.00 credits in all.</extracomment>
        <translation>%1, %2: %3; in totaal %4 credits.</translation>
    </message>
    <message>
        <source>Not assigned to a project</source>
        <translation>Niet aan een project toegewezen</translation>
    </message>
    <message>
        <source>The usage is being loaded.</source>
        <translation>Het verbruik wordt geladen.</translation>
    </message>
    <message>
        <source>This range is still to come.</source>
        <translation>Deze periode moet nog komen.</translation>
    </message>
    <message>
        <source>The service gave no figure of this range.</source>
        <translation>De dienst gaf geen getal over deze periode.</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>moet nog komen</translation>
    </message>
</context>
<context>
    <name>WaterfallWords</name>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln andere</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Verwijderde projecten</translation>
    </message>
    <message>
        <source>%1: %2 credits</source>
        <translation>%1: %2 credits</translation>
    </message>
    <message>
        <source>%1: %2 credits, from %3 to %4</source>
        <extracomment>vision-prod: + 30.00 credits, from 100.00 to 130.00</extracomment>
        <translation>%1: %2 credits, van %3 naar %4</translation>
    </message>
    <message>
        <source>From %1 to %2 credits, %3.</source>
        <translation>Van %1 naar %2 credits, %3.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>a project and its change: vision-prod with + 30.00</extracomment>
        <translation>%1 met %2</translation>
    </message>
    <message>
        <source>Changed most: %1.</source>
        <translation>Meest veranderd: %1.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Opgezegd</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>steward::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>publiek domein</translation>
    </message>
    <message>
        <source>About Steward</source>
        <translation>Over Steward</translation>
    </message>
    <message>
        <source>Steward %1</source>
        <translation>Steward %1</translation>
    </message>
    <message>
        <source>Administers UbiOps organizations from the desktop. It is free software: you may use, study, change and pass it on under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Beheert UbiOps-organisaties vanaf het bureaublad. Het is vrije software: u mag het onder de GNU General Public License, versie 3 of later, gebruiken, bestuderen, wijzigen en doorgeven. Er is geen garantie.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>niet geïnstalleerd</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die van het systeem</translation>
    </message>
    <message>
        <source>GPL-3.0 with an exception</source>
        <translation>GPL-3.0 met een uitzondering</translation>
    </message>
</context>
<context>
    <name>steward::AccessDialog</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>De rest laten zoals hij is</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Change members from a list</source>
        <translation>Leden volgens een lijst wijzigen</translation>
    </message>
    <message>
        <source>Plan from a file</source>
        <translation>Plan uit een bestand</translation>
    </message>
    <message>
        <source>Changes of members</source>
        <translation>Wijzigingen van leden</translation>
    </message>
    <message>
        <source>Change members</source>
        <translation>Leden wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) now?</source>
        <translation>
            <numerusform>%Ln wijziging nu doen?</numerusform>
            <numerusform>%Ln wijzigingen nu doen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Other changes of members are under way. Wait for their end, or leave the rest of them as it is.</source>
        <translation>Andere wijzigingen van leden zijn onderweg. Wacht tot ze klaar zijn, of laat de rest ervan zoals hij is.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging doen</numerusform>
            <numerusform>%Ln wijzigingen doen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Er is niets te wijzigen.</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan tonen</translation>
    </message>
    <message>
        <source>The members are being read.</source>
        <translation>De leden worden gelezen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message numerus="yes">
        <source>A run of %Ln change(s) was interrupted. This is what is left of it, compared with what is so now.</source>
        <translation>
            <numerusform>Een reeks van %Ln wijziging werd onderbroken. Dit is er nog van over, vergeleken met hoe het nu is.</numerusform>
            <numerusform>Een reeks van %Ln wijzigingen werd onderbroken. Dit is er nog van over, vergeleken met hoe het nu is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are not ticked: since then the same person&apos;s access was changed, or a newer list was carried out.</source>
        <translation>
            <numerusform>%Ln hiervan heeft geen vinkje: sindsdien is de toegang van dezelfde persoon gewijzigd of is een nieuwere lijst uitgevoerd.</numerusform>
            <numerusform>%Ln hiervan hebben geen vinkje: sindsdien is de toegang van dezelfde persoon gewijzigd of is een nieuwere lijst uitgevoerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were interrupted</source>
        <translation>Onderbroken wijzigingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more will not be made, since another organization has the name of theirs by now.</source>
        <translation>
            <numerusform>Nog %Ln wordt niet doorgevoerd, omdat een andere organisatie inmiddels de naam van die organisatie heeft.</numerusform>
            <numerusform>Nog %Ln worden niet doorgevoerd, omdat een andere organisatie inmiddels de naam van die organisatie heeft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are not ticked, since the plan held them back when it was exported.</source>
        <translation>
            <numerusform>%Ln hiervan heeft geen vinkje, omdat het plan die bij het exporteren tegenhield.</numerusform>
            <numerusform>%Ln hiervan hebben geen vinkje, omdat het plan ze bij het exporteren tegenhield.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Wijzigingen ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>Find out what became of %Ln change(s), and make again what was not made?</source>
        <translation>
            <numerusform>Uitzoeken wat er van %Ln wijziging is geworden, en ze nogmaals maken als ze niet is gemaakt?</numerusform>
            <numerusform>Uitzoeken wat er van %Ln wijzigingen is geworden, en nogmaals maken wat niet is gemaakt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out and go on</source>
        <translation>Uitzoeken en verdergaan</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln more cannot be told yet: that is looked into first, and what was not made is made again.</source>
        <translation>
            <numerusform>Wat er van nog %Ln is geworden, is nog niet bekend: dat wordt eerst uitgezocht, en als hij niet is gemaakt, wordt hij opnieuw gemaakt.</numerusform>
            <numerusform>Wat er van nog %Ln is geworden, is nog niet bekend: dat wordt eerst uitgezocht, en wat niet is gemaakt, wordt opnieuw gemaakt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AccessPlanTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>steward::AccessRunner</name>
    <message>
        <source>Nothing was sent, since every change is written down first. %1</source>
        <translation>Er is niets verzonden, want elke wijziging wordt eerst opgeschreven. %1</translation>
    </message>
    <message>
        <source>Became a member meanwhile.</source>
        <translation>Werd intussen lid.</translation>
    </message>
    <message>
        <source>Became an admin meanwhile.</source>
        <translation>Werd intussen beheerder.</translation>
    </message>
    <message>
        <source>Became a regular user meanwhile.</source>
        <translation>Werd intussen gewoon lid.</translation>
    </message>
    <message>
        <source>Is no longer a member.</source>
        <translation>Is geen lid meer.</translation>
    </message>
    <message>
        <source>Somebody has signed in anew, and whether it is the same person cannot be told. What is not done yet waits.</source>
        <translation>Iemand heeft zich opnieuw aangemeld, en of het dezelfde persoon is valt niet te zeggen. Wat nog niet gedaan is, wacht.</translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message>
        <source>Search changes</source>
        <translation>Wijzigingen zoeken</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Wijzigingen tonen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Wijzigingen exporteren</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the whole run…</source>
        <translation>De hele reeks ongedaan maken…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Select one or more changes first.</source>
        <translation>Selecteer eerst een of meer wijzigingen.</translation>
    </message>
    <message>
        <source>Only what was done can be taken back.</source>
        <translation>Alleen wat gedaan is, kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Changes of members can be taken back, and a renaming on its own. The service does not let go of organizations, and does not tell what a subscription was.</source>
        <translation>Wijzigingen van leden kunnen ongedaan worden gemaakt, en een hernoeming op zichzelf. De dienst verwijdert geen organisaties en zegt niet wat een abonnement was.</translation>
    </message>
    <message>
        <source>Select a change that was made together with others.</source>
        <translation>Selecteer een wijziging die samen met andere werd gedaan.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln change(s)</source>
        <translation>
            <numerusform>De laatste %Ln wijziging</numerusform>
            <numerusform>De laatste %Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 geselecteerd</translation>
    </message>
    <message>
        <source>The changes could not be read.</source>
        <translation>De wijzigingen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Geen wijzigingen</translation>
    </message>
    <message>
        <source>There are none that the filter matches.</source>
        <translation>Er zijn er geen die bij het filter passen.</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>Nog geen wijzigingen.</translation>
    </message>
    <message>
        <source>What is changed with Steward is kept here, on this machine.</source>
        <translation>Wat met Steward wordt gewijzigd, staat hier, op deze computer.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Er is niets te exporteren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported.</source>
        <translation>
            <numerusform>%Ln wijziging geëxporteerd.</numerusform>
            <numerusform>%Ln wijzigingen geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>The changes are being exported.</source>
        <translation>De wijzigingen worden geëxporteerd.</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Soorten wijzigingen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Uitnodigingen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Verwijderingen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle uitkomsten</translation>
    </message>
</context>
<context>
    <name>steward::ActivityTableModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
</context>
<context>
    <name>steward::AllOrganizationsPage</name>
    <message>
        <source>Filter all organizations</source>
        <translation>Alle organisaties filteren</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organisatie</numerusform>
            <numerusform>%Ln organisaties</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizations</source>
        <translation>Geen organisaties</translation>
    </message>
    <message>
        <source>There is none that the filter matches.</source>
        <translation>Geen enkele past bij het filter.</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>Organisaties laden…</translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation>De organisaties konden niet worden geladen.</translation>
    </message>
    <message>
        <source>No organizations yet.</source>
        <translation>Nog geen organisaties.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisaties</translation>
    </message>
</context>
<context>
    <name>steward::AllUsageTableModel</name>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Of the allowance</source>
        <translation>Van het tegoed</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Raakt op</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Toereikend</translation>
    </message>
    <message>
        <source>Nothing was used in the days before: there is nothing to compare with.</source>
        <translation>In de dagen ervoor is niets gebruikt: er is niets om mee te vergelijken.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%L1 van %Ln organisatie</numerusform>
            <numerusform>%L1 van %Ln organisaties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AllUsageView</name>
    <message>
        <source>Usage by organization</source>
        <translation>Verbruik per organisatie</translation>
    </message>
    <message>
        <source>Credits of all organizations</source>
        <translation>Credits van alle organisaties</translation>
    </message>
    <message>
        <source>%1, UTC days</source>
        <translation>%1, UTC-dagen</translation>
    </message>
    <message>
        <source>Enter allowances on the organizations&apos; usage pages. Days are UTC days.</source>
        <translation>Tegoeden voert u in op de verbruikspagina&apos;s van de organisaties. Dagen zijn UTC-dagen.</translation>
    </message>
    <message>
        <source>No organizations yet.</source>
        <translation>Nog geen organisaties.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export usage of all organizations</source>
        <translation>Verbruik van alle organisaties exporteren</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>De tabel als CSV opslaan</translation>
    </message>
    <message>
        <source>The usage was exported.</source>
        <translation>Het verbruik is geëxporteerd.</translation>
    </message>
    <message>
        <source>The usage is being loaded.</source>
        <translation>Het verbruik wordt geladen.</translation>
    </message>
    <message>
        <source>Change: %1 against %2, %3.</source>
        <translation>Verandering: %1 tegenover %2, %3.</translation>
    </message>
    <message>
        <source>Still %1, UTC days</source>
        <extracomment>The days that were chosen before: their figures are shown until others have come.</extracomment>
        <translation>Nog %1, UTC-dagen</translation>
    </message>
    <message>
        <source>The usage is loaded once this page is in sight.</source>
        <translation>Het verbruik wordt geladen zodra deze pagina te zien is.</translation>
    </message>
</context>
<context>
    <name>steward::AllowanceView</name>
    <message>
        <source>Used this period</source>
        <translation>Gebruikt deze periode</translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation>Verstreken tijd</translation>
    </message>
    <message>
        <source>Expected at the end</source>
        <translation>Verwacht aan het einde</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Raakt op</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Dagen van de periode</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Tegoed</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>credits</translation>
    </message>
    <message>
        <source>The credits that the organization may use in a period. The service does not tell it.</source>
        <translation>De credits die de organisatie in een periode mag gebruiken. De dienst vertelt het niet.</translation>
    </message>
    <message>
        <source>Allowance of a period</source>
        <translation>Tegoed van een periode</translation>
    </message>
    <message>
        <source>Credits so far against the allowance</source>
        <translation>Credits tot nu toe tegenover het tegoed</translation>
    </message>
    <message>
        <source>A number of credits above zero</source>
        <translation>Een aantal credits boven nul</translation>
    </message>
    <message>
        <source>Loading usage…</source>
        <translation>Verbruik wordt geladen…</translation>
    </message>
    <message>
        <source>No usage yet.</source>
        <translation>Nog geen verbruik.</translation>
    </message>
    <message>
        <source>%1 of the allowance</source>
        <translation>%1 van het tegoed</translation>
    </message>
    <message>
        <source>Enter an allowance below</source>
        <translation>Vul hieronder een tegoed in</translation>
    </message>
    <message>
        <source>day %L1 of %L2</source>
        <translation>dag %L1 van %L2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>It takes a week of usage to say</source>
        <translation>Daarvoor is een week verbruik nodig</translation>
    </message>
    <message>
        <source>What is expected is an estimate: each coming day uses what its weekday used on average in the last four weeks, and the band is meant to hold four of five outcomes. It assumes that the level and the rhythm of those weeks go on. Steward warns where the use is more than a tenth faster than the even pace, and says so where it is expected to last all the same. Days are UTC days.</source>
        <translation>Wat wordt verwacht is een schatting: elke komende dag gebruikt wat zijn weekdag in de laatste vier weken gemiddeld gebruikte, en de band moet vier van de vijf uitkomsten bevatten. Aangenomen wordt dat het niveau en het ritme van die weken aanhouden. Steward waarschuwt waar het verbruik meer dan een tiende sneller gaat dan het gelijkmatige tempo, en zegt erbij waar het tegoed naar verwachting toch toereikend is. Dagen zijn UTC-dagen.</translation>
    </message>
</context>
<context>
    <name>steward::ApiWords</name>
    <message>
        <source>The service does not accept this sign-in (HTTP 401).</source>
        <translation>De dienst aanvaardt deze aanmelding niet (HTTP 401).</translation>
    </message>
    <message>
        <source>You are not allowed to do this (HTTP 403).</source>
        <translation>U mag dit niet doen (HTTP 403).</translation>
    </message>
    <message>
        <source>The service does not know this (HTTP 404).</source>
        <translation>Dit kent de dienst niet (HTTP 404).</translation>
    </message>
    <message>
        <source>It exists already (HTTP 409).</source>
        <translation>Dit bestaat al (HTTP 409).</translation>
    </message>
    <message>
        <source>The service received too many requests (HTTP 429).</source>
        <translation>De dienst heeft te veel verzoeken ontvangen (HTTP 429).</translation>
    </message>
    <message>
        <source>The service has a problem (HTTP %1).</source>
        <translation>De dienst heeft een probleem (HTTP %1).</translation>
    </message>
    <message>
        <source>The service did not accept this (HTTP %1).</source>
        <translation>De dienst heeft dit niet aanvaard (HTTP %1).</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nergens</translation>
    </message>
    <message>
        <source>The service points to another address, %1. Nothing was sent there.</source>
        <translation>De dienst verwijst naar een ander adres, %1. Daar is niets heen gestuurd.</translation>
    </message>
    <message>
        <source>The answer of the service is too large.</source>
        <translation>Het antwoord van de dienst is te groot.</translation>
    </message>
    <message>
        <source>The service accepts no requests for now. Nothing was sent.</source>
        <translation>De dienst neemt nu geen verzoeken aan. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The answer of the service could not be understood (%1).</source>
        <translation>Het antwoord van de dienst was niet te begrijpen (%1).</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered. The change may or may not have been made.</source>
        <translation>De verbinding met %1 viel weg vóór het antwoord. De wijziging kan zijn doorgevoerd, of niet.</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>het certificaat is voor een andere naam</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>het certificaat is verlopen</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>het certificaat is nog niet geldig</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>het certificaat is ingetrokken</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody but itself, so anybody could have made it</source>
        <translation>het certificaat is alleen door zichzelf ondertekend, dus iedereen kan het hebben gemaakt</translation>
    </message>
    <message>
        <source>its certificate was issued by an authority that this computer does not trust</source>
        <translation>het certificaat komt van een instantie die deze computer niet vertrouwt</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>er wordt geen certificaat getoond</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 weigerde de verbinding.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is not connected to the internet.</source>
        <translation>Er is geen server met de naam %1, of deze computer heeft geen verbinding met internet.</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made. Nothing was sent.</source>
        <translation>Er kwam geen veilige verbinding met %1 tot stand. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2. Nothing was sent.</source>
        <translation>De verbinding met %1 is niet veilig: %2. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>%1 could not be reached: the proxy refused.</source>
        <translation>%1 was niet bereikbaar: de proxy weigerde.</translation>
    </message>
    <message>
        <source>The address of the service is not a web address.</source>
        <translation>Het adres van de dienst is geen webadres.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation>Het antwoord van %1 was niet te begrijpen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation>%1 sloot de verbinding vóór het antwoord.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 was niet bereikbaar.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 was niet op tijd bereikbaar.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 deed te lang over een antwoord.</translation>
    </message>
    <message>
        <source>There is no service to ask.</source>
        <translation>Er is geen dienst om te vragen.</translation>
    </message>
    <message>
        <source>This connection is read-only. Nothing was sent.</source>
        <translation>Deze verbinding is alleen-lezen. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The address of %1 begins with http, so anybody on the way could read along. Nothing was sent.</source>
        <translation>Het adres van %1 begint met http, dus iedereen onderweg zou kunnen meelezen. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>This name or id cannot be part of an address.</source>
        <translation>Deze naam of id kan geen deel van een adres zijn.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read. Nothing was sent.</source>
        <translation>De certificaten in %1 zijn niet leesbaar. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>There is no PEM certificate in %1. Nothing was sent.</source>
        <translation>In %1 staat geen PEM-certificaat. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Another connection or sign-in is in use by now. Nothing was changed; if it is still wanted, ask for it again.</source>
        <translation>Inmiddels is een andere verbinding of aanmelding in gebruik. Er is niets gewijzigd; als het nog gewenst is, vraag er dan opnieuw om.</translation>
    </message>
    <message>
        <source>The service answered about somebody else than was to be removed.</source>
        <translation>De dienst antwoordde over iemand anders dan verwijderd moest worden.</translation>
    </message>
    <message>
        <source>It was taken back before it was made.</source>
        <translation>Deze is ingetrokken voordat hij was uitgevoerd.</translation>
    </message>
    <message>
        <source>The answer of the service is compressed, although Steward asked for one that is not.</source>
        <translation>Het antwoord van de dienst is gecomprimeerd, hoewel Steward om een ongecomprimeerd antwoord heeft gevraagd.</translation>
    </message>
    <message>
        <source>it speaks only versions of TLS that are no longer secure, and Steward needs TLS 1.2 or newer</source>
        <translation>hij spreekt alleen TLS-versies die niet meer veilig zijn, en Steward heeft TLS 1.2 of nieuwer nodig</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS</source>
        <translation>wat daar antwoordt, spreekt geen TLS</translation>
    </message>
    <message>
        <source>it asks for a certificate of yours, and Steward has none to show</source>
        <translation>hij vraagt om een certificaat van u, en Steward heeft er geen te tonen</translation>
    </message>
    <message>
        <source>it has no way of encryption in common with this computer, or it asks for a certificate of yours, and Steward has none to show</source>
        <translation>hij heeft geen manier van versleuteling met deze computer gemeen, of hij vraagt om een certificaat van u, en Steward heeft er geen te tonen</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made: %2. Nothing was sent.</source>
        <translation>Er kwam geen veilige verbinding met %1 tot stand: %2. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>%1 did not accept the request: %2.</source>
        <translation>%1 heeft het verzoek niet aanvaard: %2.</translation>
    </message>
    <message>
        <source>The answer of the service is larger than the %L1 MB that the settings allow.</source>
        <translation>Het antwoord van de dienst is groter dan de %L1 MB die de instellingen toestaan.</translation>
    </message>
</context>
<context>
    <name>steward::ApplyRun</name>
    <message>
        <source>Nothing was interrupted.</source>
        <translation>Er werd niets onderbroken.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier run of %Ln change(s) was interrupted; %L1 of them are left. steward apply --resume goes on with them.</source>
        <translation>
            <numerusform>Een eerdere reeks van %Ln wijziging werd onderbroken; %L1 daarvan is over. steward apply --resume gaat ermee verder.</numerusform>
            <numerusform>Een eerdere reeks van %Ln wijzigingen werd onderbroken; %L1 daarvan zijn over. steward apply --resume gaat ermee verder.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>Going on with a run of %Ln change(s); %L1 of them are left.</source>
        <translation>
            <numerusform>Een reeks van %Ln wijziging gaat verder; %L1 daarvan is over.</numerusform>
            <numerusform>Een reeks van %Ln wijzigingen gaat verder; %L1 daarvan zijn over.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steward apply --resume goes on with what is left.</source>
        <translation>%1 steward apply --resume gaat verder met wat over is.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier run of %Ln change(s) was interrupted; whether %L1 of them were made cannot be told. steward apply --resume names them.</source>
        <translation>
            <numerusform>Een eerdere reeks van %Ln wijziging werd onderbroken; of %L1 ervan is uitgevoerd, valt niet te zeggen. steward apply --resume noemt ze.</numerusform>
            <numerusform>Een eerdere reeks van %Ln wijzigingen werd onderbroken; of %L1 ervan zijn uitgevoerd, valt niet te zeggen. steward apply --resume noemt ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %Ln change(s) was interrupted, and none of them is left to be made.</source>
        <translation>
            <numerusform>Een reeks van %Ln wijziging werd onderbroken, en daarvan valt niets meer uit te voeren.</numerusform>
            <numerusform>Een reeks van %Ln wijzigingen werd onderbroken, en daarvan valt niets meer uit te voeren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChangeNotice</name>
    <message>
        <source>Changes under way</source>
        <translation>Wijzigingen onderweg</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Nu afsluiten</translation>
    </message>
    <message>
        <source>Steward closes once it is known what became of this change: %1. If you quit now, you are told at the next start.</source>
        <translation>Steward sluit zodra bekend is wat er van deze wijziging is geworden: %1. Als u nu afsluit, hoort u het bij de volgende start.</translation>
    </message>
    <message numerus="yes">
        <source>Steward closes once it is known what became of %Ln change(s). If you quit now, you are told at the next start.</source>
        <translation>
            <numerusform>Steward sluit zodra bekend is wat er van %Ln wijziging is geworden. Als u nu afsluit, hoort u het bij de volgende start.</numerusform>
            <numerusform>Steward sluit zodra bekend is wat er van %Ln wijzigingen is geworden. Als u nu afsluit, hoort u het bij de volgende start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what happened… The answer to this change did not come: %1.</source>
        <translation>Steward kijkt wat er is gebeurd… Het antwoord op deze wijziging kwam niet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Checking what happened… The answers to %Ln change(s) did not come.</source>
        <translation>
            <numerusform>Steward kijkt wat er is gebeurd… Het antwoord op %Ln wijziging kwam niet.</numerusform>
            <numerusform>Steward kijkt wat er is gebeurd… De antwoorden op %Ln wijzigingen kwamen niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This change is on its way already and cannot be taken back: %1. You are told what became of it.</source>
        <translation>Deze wijziging is al onderweg en kan niet worden ingetrokken: %1. Steward meldt wat ervan is geworden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are on their way already and cannot be taken back. You are told what became of them.</source>
        <translation>
            <numerusform>%Ln wijziging is al onderweg en kan niet worden ingetrokken. Steward meldt wat ervan is geworden.</numerusform>
            <numerusform>%Ln wijzigingen zijn al onderweg en kunnen niet worden ingetrokken. Steward meldt wat ervan is geworden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChangeView</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Changed most</source>
        <translation>Meest veranderd</translation>
    </message>
    <message>
        <source>Change chart</source>
        <translation>Diagram van de verandering</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Nog niets te vergelijken.</translation>
    </message>
    <message>
        <source>The changes of all projects, and what is not assigned to one, are the organization&apos;s change. Days are UTC days.</source>
        <translation>De veranderingen van alle projecten, en wat aan geen project is toegewezen, vormen samen de verandering van de organisatie. Dagen zijn UTC-dagen.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>The range before</source>
        <translation>de periode ervoor</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>een jaar eerder</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>andere dagen</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Vergelijken van</translation>
    </message>
    <message>
        <source>The first day, in UTC</source>
        <translation>De eerste dag, in UTC</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Vergelijken tot en met</translation>
    </message>
    <message>
        <source>The last day, in UTC</source>
        <translation>De laatste dag, in UTC</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>From before to now</source>
        <translation>Van ervoor tot nu</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>De laatste dag is vóór de eerste</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln year(s)</source>
        <translation>
            <numerusform>Meer dan %Ln jaar</numerusform>
            <numerusform>Meer dan %Ln jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 credits</translation>
    </message>
    <message>
        <source>There is no usage to compare.</source>
        <translation>Er is geen verbruik om te vergelijken.</translation>
    </message>
    <message>
        <source>What it is compared with is not there yet.</source>
        <translation>Waarmee wordt vergeleken, is er nog niet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>What it is compared with could not be loaded.</source>
        <translation>Waarmee wordt vergeleken, kon niet worden geladen.</translation>
    </message>
    <message>
        <source>%1, nothing before %2</source>
        <translation>%1, niets vóór %2</translation>
    </message>
    <message>
        <source>No day of this range is over: there is nothing to compare yet.</source>
        <translation>Nog geen dag van deze periode is voorbij: er valt nog niets te vergelijken.</translation>
    </message>
</context>
<context>
    <name>steward::ChartLegend</name>
    <message>
        <source>Shows or hides it in the chart</source>
        <translation>Toont of verbergt het in de grafiek</translation>
    </message>
</context>
<context>
    <name>steward::CodeButton</name>
    <message>
        <source>Copy as code</source>
        <translation>Als code kopiëren</translation>
    </message>
    <message>
        <source>Copies what does the same with curl or Python. The API token is read from UBIOPS_API_TOKEN then; it is not in there.</source>
        <translation>Kopieert wat met curl of Python hetzelfde doet. Het API-token wordt dan uit UBIOPS_API_TOKEN gelezen; het staat er niet in.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopiëren</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Als Python kopiëren</translation>
    </message>
    <message>
        <source>The curl commands are copied. They read the API token from UBIOPS_API_TOKEN.</source>
        <translation>De curl-opdrachten zijn gekopieerd. Ze lezen het API-token uit UBIOPS_API_TOKEN.</translation>
    </message>
    <message>
        <source>The Python program is copied. It reads the API token from UBIOPS_API_TOKEN.</source>
        <translation>Het Python-programma is gekopieerd. Het leest het API-token uit UBIOPS_API_TOKEN.</translation>
    </message>
</context>
<context>
    <name>steward::CodeDialog</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Tweestapsverificatie</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>%1 is protected by a second factor.</source>
        <translation>%1 is beschermd door een tweede factor.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The code that your authenticator app shows now.</source>
        <translation>De code die uw authenticator-app nu toont.</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>Voer de code in.</translation>
    </message>
</context>
<context>
    <name>steward::ColumnsChart</name>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
</context>
<context>
    <name>steward::ColumnsView</name>
    <message>
        <source>The axis begins at %1.</source>
        <translation>De as begint bij %1.</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Type what you want to do, an organization or a member</source>
        <translation>Wat wilt u doen? Of een organisatie, een lid</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Niets past hierbij.</translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Meer hierover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>steward::ConnectDialog</name>
    <message>
        <source>Connect to UbiOps</source>
        <translation>Verbinden met UbiOps</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adres</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profielnaam</translation>
    </message>
    <message>
        <source>Use an API token</source>
        <translation>Een API-token gebruiken</translation>
    </message>
    <message>
        <source>Sign in with email and password</source>
        <translation>Aanmelden met e-mail en wachtwoord</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Aangemeld blijven</translation>
    </message>
    <message>
        <source>An API token of a person who administers the organization; the word Token in front may stay.</source>
        <translation>Een API-token van iemand die de organisatie beheert; het woord Token ervoor mag blijven staan.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>It is sent to the service once and stored nowhere.</source>
        <translation>Het wordt één keer naar de dienst gestuurd en nergens opgeslagen.</translation>
    </message>
    <message>
        <source>The sign-in is kept in this computer&apos;s keychain. Otherwise it is forgotten when Steward is closed.</source>
        <translation>De aanmelding staat in de sleutelbos van deze computer. Anders wordt zij vergeten zodra Steward sluit.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Colour, read-only, production, proxy, certificates</source>
        <translation>Kleur, alleen-lezen, productie, proxy, certificaten</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in of %1. Sign in again, and what you were doing goes on. Nothing of it is lost.</source>
        <translation>De dienst aanvaardt de aanmelding van %1 niet meer. Meld u opnieuw aan, dan gaat verder waar u mee bezig was. Er is niets verloren.</translation>
    </message>
    <message>
        <source>You stay connected to this address.</source>
        <translation>U blijft verbonden met dit adres.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Voer het wachtwoord in.</translation>
    </message>
    <message>
        <source>%1 Check the address.</source>
        <translation>%1 Controleer het adres.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in of %1, and has not said whose it was. Sign in again. Changes that wait are made only where you use the same API token again; otherwise ask for them anew.</source>
        <translation>De dienst aanvaardt de aanmelding van %1 niet meer en heeft niet gezegd van wie die was. Meld u opnieuw aan. Wijzigingen die nog wachten worden alleen gemaakt als u hetzelfde API-token weer gebruikt; vraag ze anders opnieuw aan.</translation>
    </message>
</context>
<context>
    <name>steward::Connecting</name>
    <message>
        <source>Looking for the sign-in of %1 …</source>
        <translation>De aanmelding van %1 wordt gezocht …</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in: %1</source>
        <translation>De dienst aanvaardt deze aanmelding niet meer: %1</translation>
    </message>
    <message>
        <source>You are signed out of %1. Its sign-in is forgotten.</source>
        <translation>U bent afgemeld bij %1. De aanmelding is vergeten.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profiel verwijderen</translation>
    </message>
    <message>
        <source>Remove the profile %1? Its sign-in is forgotten. Nothing changes at the service.</source>
        <translation>Het profiel %1 verwijderen? De aanmelding wordt vergeten. Bij de dienst verandert niets.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Who has signed in is not known, since the service does not say. What was still waiting was not sent.</source>
        <translation>Wie zich heeft aangemeld is niet bekend, omdat de dienst het niet zegt. Wat nog wachtte, is niet verzonden.</translation>
    </message>
    <message>
        <source>%1 has signed in, and who was signed in before is not known. What was still waiting was not sent.</source>
        <translation>%1 heeft zich aangemeld, en wie eerder aangemeld was is niet bekend. Wat nog wachtte, is niet verzonden.</translation>
    </message>
    <message>
        <source>%1 has signed in, in place of %2. What was still waiting was not sent.</source>
        <translation>%1 heeft zich aangemeld, in plaats van %2. Wat nog wachtte, is niet verzonden.</translation>
    </message>
</context>
<context>
    <name>steward::CredentialKeeper</name>
    <message>
        <source>%1 You stay signed in until Steward is closed.</source>
        <translation>%1 U blijft aangemeld tot Steward sluit.</translation>
    </message>
    <message>
        <source>%1 Please sign in again.</source>
        <translation>%1 Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>%1 If the sign-in was kept there, it still is: remove it with the desktop&apos;s own program for passwords.</source>
        <translation>%1 Als de aanmelding daar stond, staat zij er nog: verwijder haar met het wachtwoordprogramma van het bureaublad.</translation>
    </message>
</context>
<context>
    <name>steward::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>steward::EndDateFields</name>
    <message>
        <source>Has an end date</source>
        <translation>Heeft een einddatum</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <source>There is no end date.</source>
        <translation>Er is geen einddatum.</translation>
    </message>
</context>
<context>
    <name>steward::FailureWatch</name>
    <message>
        <source>What you see is as it was at %1.</source>
        <translation>U ziet de stand van %1.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Er is nog niets te tonen.</translation>
    </message>
    <message>
        <source>What you see is as it was at %1, with what you have changed since.</source>
        <translation>U ziet de stand van %1, met wat u sindsdien hebt gewijzigd.</translation>
    </message>
</context>
<context>
    <name>steward::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a card: its title, its figure.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The same with the card&apos;s note after it.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Wachten op het antwoord.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It is on its way and goes on without this dialog. You are told what became of it.</source>
        <translation>Het is onderweg en gaat ook zonder dit venster door. Steward meldt wat ervan is geworden.</translation>
    </message>
</context>
<context>
    <name>steward::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pagina&apos;s van de handleiding</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopiëren</translation>
    </message>
    <message>
        <source>About Steward</source>
        <translation>Over Steward</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>steward::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina van de handleiding</translation>
    </message>
</context>
<context>
    <name>steward::InviteDialog</name>
    <message>
        <source>Invite member</source>
        <translation>Lid uitnodigen</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Uitnodiging versturen</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The person becomes a member of %1. Somebody without an account stays pending until they sign up.</source>
        <translation>De persoon wordt lid van %1. Wie geen account heeft, blijft in afwachting tot die zich registreert.</translation>
    </message>
    <message>
        <source>An admin can invite and remove members, make others admins and rename the organization.</source>
        <translation>Een beheerder kan leden uitnodigen en verwijderen, anderen beheerder maken en de organisatie hernoemen.</translation>
    </message>
    <message>
        <source>%1 is already a member of %2.</source>
        <translation>%1 is al lid van %2.</translation>
    </message>
</context>
<context>
    <name>steward::LanguageField</name>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
</context>
<context>
    <name>steward::LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>steward::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbinden met %1 …</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>%1 — Steward</source>
        <translation>%1 — Steward</translation>
    </message>
    <message>
        <source>Start the demo anew</source>
        <translation>De demo opnieuw beginnen</translation>
    </message>
    <message>
        <source>You are in the demo already. A new one begins as this one began: what you have changed is gone.</source>
        <translation>U bent al in de demo. Een nieuwe begint zoals deze begon: wat u hebt gewijzigd, is weg.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1 is aangemaakt.</translation>
    </message>
    <message>
        <source>Quit Steward</source>
        <translation>Steward afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of members have not begun yet. If you quit now, they are not made. What is done stays done.</source>
        <translation>
            <numerusform>%Ln wijziging van leden is nog niet begonnen. Als u nu afsluit, wordt ze niet gemaakt. Wat gedaan is, blijft gedaan.</numerusform>
            <numerusform>%Ln wijzigingen van leden zijn nog niet begonnen. Als u nu afsluit, worden ze niet gemaakt. Wat gedaan is, blijft gedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen en afsluiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Rename organization</source>
        <translation>Organisatie hernoemen</translation>
    </message>
    <message>
        <source>Rename %1 back to %2?</source>
        <translation>%1 weer %2 noemen?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Whoever uses the name %1 by now has to use %2 again.</source>
        <translation>Wie intussen de naam %1 gebruikt, moet weer %2 gebruiken.</translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <translation>Overal verwijderen</translation>
    </message>
    <message>
        <source>Whoever is removed loses every role in the projects of that organization, too.</source>
        <translation>Wie wordt verwijderd, verliest ook elke rol in de projecten van die organisatie.</translation>
    </message>
    <message>
        <source>Access of %1</source>
        <translation>Toegang van %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Filter what is in sight</source>
        <translation>Filteren wat te zien is</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>A command that opens a page: Go to Members</extracomment>
        <translation>Ga naar %1</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>Connect to UbiOps</source>
        <translation>Verbinden met UbiOps</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>De demo verkennen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <source>About Steward</source>
        <translation>Over Steward</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopiëren</translation>
    </message>
    <message>
        <source>The diagnostics are copied: versions and settings, nothing about you or your organizations.</source>
        <translation>De diagnose is gekopieerd: versies en instellingen, niets over u of uw organisaties.</translation>
    </message>
    <message>
        <source>Undo the last change of a filter</source>
        <translation>De laatste wijziging van een filter ongedaan maken</translation>
    </message>
    <message>
        <source>Copy a link to what is in sight</source>
        <translation>Een link kopiëren naar wat te zien is</translation>
    </message>
    <message>
        <source>The link is copied. It opens Steward at this place, for whoever may see it.</source>
        <translation>De link is gekopieerd. Hij opent Steward op deze plek, voor wie die mag zien.</translation>
    </message>
    <message>
        <source>The link leads to %1, which is none of your organizations.</source>
        <translation>De link leidt naar %1; dat is geen van uw organisaties.</translation>
    </message>
    <message>
        <source>%1 opens as soon as Steward is connected.</source>
        <translation>%1 wordt geopend zodra Steward verbonden is.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand is aangemeld.</translation>
    </message>
    <message>
        <source>Steward is not connected.</source>
        <translation>Steward is niet verbonden.</translation>
    </message>
    <message>
        <source>%1 What you see is %2.</source>
        <extracomment>as of 3 hours ago</extracomment>
        <translation>%1 Te zien is de %2.</translation>
    </message>
    <message>
        <source>%1 is called %2 again.</source>
        <translation>%1 heet weer %2.</translation>
    </message>
    <message>
        <source>The link that was opened leads to no place in Steward.</source>
        <translation>De geopende link leidt nergens heen in Steward.</translation>
    </message>
    <message>
        <source>Open an organization first.</source>
        <translation>Open eerst een organisatie.</translation>
    </message>
</context>
<context>
    <name>steward::MemberTableModel</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>steward::MembersPage</name>
    <message>
        <source>The members are not loaded yet.</source>
        <translation>De leden zijn nog niet geladen.</translation>
    </message>
    <message>
        <source>Only an admin of %1 can change its members.</source>
        <translation>Alleen een beheerder van %1 kan de leden wijzigen.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Er is een wijziging onderweg.</translation>
    </message>
    <message>
        <source>Select one or more members first.</source>
        <translation>Selecteer eerst een of meer leden.</translation>
    </message>
    <message>
        <source>An organization keeps at least one admin.</source>
        <translation>Een organisatie houdt minstens één beheerder.</translation>
    </message>
    <message>
        <source>Who is selected is an admin already.</source>
        <translation>Wie geselecteerd is, is al beheerder.</translation>
    </message>
    <message>
        <source>No admin is selected.</source>
        <translation>Er is geen beheerder geselecteerd.</translation>
    </message>
    <message>
        <source>Only an admin of %1 can invite members.</source>
        <translation>Alleen een beheerder van %1 kan leden uitnodigen.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Er is niets te exporteren.</translation>
    </message>
    <message>
        <source>Make regular user</source>
        <translation>Gewoon lid maken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) exported.</source>
        <translation>
            <numerusform>%Ln lid geëxporteerd.</numerusform>
            <numerusform>%Ln leden geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Leden filteren</translation>
    </message>
    <message>
        <source>Changing %L1 of %L2 …</source>
        <translation>Wijziging %L1 van %L2 …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Leden exporteren</translation>
    </message>
    <message>
        <source>Invite member</source>
        <translation>Lid uitnodigen</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Beheerder maken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Lid verwijderen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>E-mailadressen kopiëren</translation>
    </message>
    <message>
        <source>All (%L1)</source>
        <translation>Alle (%L1)</translation>
    </message>
    <message>
        <source>Admins (%L1)</source>
        <translation>Beheerders (%L1)</translation>
    </message>
    <message>
        <source>Pending (%1)</source>
        <translation>In afwachting (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln lid</numerusform>
            <numerusform>%Ln leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln member(s)</source>
        <translation>
            <numerusform>%L1 van %Ln lid</numerusform>
            <numerusform>%L1 van %Ln leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admin(s)</source>
        <translation>
            <numerusform>%Ln beheerder</numerusform>
            <numerusform>%Ln beheerders</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 pending</source>
        <translation>%L1 in afwachting</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 geselecteerd</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Geen leden</translation>
    </message>
    <message>
        <source>There are none that the filter matches.</source>
        <translation>Geen enkel lid past bij het filter.</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Leden laden…</translation>
    </message>
    <message>
        <source>The members could not be loaded.</source>
        <translation>De leden konden niet worden geladen.</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>Nog geen leden.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln member(s) of %1 admin?</source>
        <translation>
            <numerusform>%Ln lid van %1 beheerder maken?</numerusform>
            <numerusform>%Ln leden van %1 beheerder maken?</numerusform>
        </translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Volgens een lijst…</translation>
    </message>
    <message>
        <source>Change members from a list</source>
        <translation>Leden volgens een lijst wijzigen</translation>
    </message>
    <message>
        <source>An export is on its way.</source>
        <translation>Er is een export onderweg.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln admin(s) of %1 regular user? They can no longer manage its members, projects and settings.</source>
        <translation>
            <numerusform>%Ln beheerder van %1 gewoon lid maken? Die kan dan geen leden, projecten en instellingen meer beheren.</numerusform>
            <numerusform>%Ln beheerders van %1 gewoon lid maken? Zij kunnen dan geen leden, projecten en instellingen meer beheren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make yourself a regular user of %1? You will no longer be able to manage its members, projects and settings.</source>
        <translation>Uzelf gewoon lid van %1 maken? U kunt dan geen leden, projecten en instellingen meer beheren.</translation>
    </message>
    <message>
        <source>Make %1 a regular user of %2? Managing its members, projects and settings is over then.</source>
        <translation>%1 gewoon lid van %2 maken? Leden, projecten en instellingen beheren kan dan niet meer.</translation>
    </message>
    <message>
        <source>You are among them. You will no longer be able to manage %1.</source>
        <translation>U hoort daarbij. U kunt %1 dan niet meer beheren.</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>%1 is uitgenodigd voor %2.</translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details van de melding</translation>
    </message>
</context>
<context>
    <name>steward::NewOrganizationDialog</name>
    <message>
        <source>New organization</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Force two-factor authentication</source>
        <translation>Tweestapsverificatie verplichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Lowercase letters, digits and dashes, first a letter. No other organization of the service can have it.</source>
        <translation>Kleine letters, cijfers en streepjes, eerst een letter. Geen andere organisatie van de dienst kan hem hebben.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>A voucher code, if you have one.</source>
        <translation>Een vouchercode, als u die hebt.</translation>
    </message>
    <message>
        <source>Members who have not set it up may lose access.</source>
        <translation>Leden die haar niet hebben ingesteld, kunnen hun toegang verliezen.</translation>
    </message>
    <message>
        <source>Enter a subscription.</source>
        <translation>Voer een abonnement in.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Kies vandaag of een latere dag.</translation>
    </message>
</context>
<context>
    <name>steward::NewsNotice</name>
    <message>
        <source>Notice</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>steward::OpenRuns</name>
    <message>
        <source>Changes of members were interrupted, and none of them is left to be made. %1</source>
        <translation>Wijzigingen van leden werden onderbroken, en daarvan valt niets meer uit te voeren. %1</translation>
    </message>
</context>
<context>
    <name>steward::OrganizationPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbruik</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Aangemaakt %1</translation>
    </message>
    <message>
        <source>period %1 (UTC)</source>
        <translation>periode %1 (UTC)</translation>
    </message>
    <message>
        <source>Only an admin of %1 can change it.</source>
        <translation>Alleen een beheerder van %1 kan die wijzigen.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
</context>
<context>
    <name>steward::OrganizationTableModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Credits this period</source>
        <translation>Credits deze periode</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln lid</numerusform>
            <numerusform>%Ln leden</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Dit kon niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>steward::OrganizationsController</name>
    <message>
        <source>and others</source>
        <translation>en andere</translation>
    </message>
    <message numerus="yes">
        <source>Not everything about %Ln organization(s) could be read: %1. %2</source>
        <translation>
            <numerusform>Niet alles over %Ln organisatie kon worden gelezen: %1. %2</numerusform>
            <numerusform>Niet alles over %Ln organisaties kon worden gelezen: %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::OverviewPage</name>
    <message>
        <source>There is a single admin. If that person leaves, nobody can manage this organization. Make another member admin.</source>
        <translation>Er is maar één beheerder. Vertrekt die, dan kan niemand de organisatie meer beheren. Maak nog een lid beheerder.</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Leden tonen</translation>
    </message>
    <message>
        <source>Credits this period</source>
        <translation>Credits deze periode</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>Credits per day</source>
        <translation>Credits per dag</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 tegenover %2</translation>
    </message>
    <message>
        <source>A single admin</source>
        <translation>Maar één beheerder</translation>
    </message>
    <message>
        <source>Not signed up yet</source>
        <translation>Nog niet geregistreerd</translation>
    </message>
    <message>
        <source>No credits were used in this period.</source>
        <translation>In deze periode zijn geen credits verbruikt.</translation>
    </message>
    <message>
        <source>The last period could not be loaded</source>
        <translation>De vorige periode kon niet worden geladen</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Niets om mee te vergelijken</translation>
    </message>
    <message>
        <source>The credits could not be loaded.</source>
        <translation>De credits konden niet worden geladen.</translation>
    </message>
    <message>
        <source>%1 against the same days</source>
        <translation>%1 tegenover dezelfde dagen</translation>
    </message>
    <message>
        <source>%1 against the last period</source>
        <translation>%1 tegenover de vorige periode</translation>
    </message>
</context>
<context>
    <name>steward::PaceChart</name>
    <message>
        <source>Allowance chart</source>
        <translation>Diagram van het tegoed</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
</context>
<context>
    <name>steward::PaceLegend</name>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Gelijkmatig tempo</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Tegoed</translation>
    </message>
</context>
<context>
    <name>steward::PaceTableModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Used or expected</source>
        <translation>Gebruikt of verwacht</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Gelijkmatig tempo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ten minste</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ten hoogste</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (verwacht)</translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Load the newest data (F5)</source>
        <translation>De nieuwste gegevens laden (F5)</translation>
    </message>
    <message>
        <source>as of a moment ago</source>
        <translation>stand van zojuist</translation>
    </message>
    <message numerus="yes">
        <source>as of %Ln minute(s) ago</source>
        <translation>
            <numerusform>stand van %Ln minuut geleden</numerusform>
            <numerusform>stand van %Ln minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %Ln hour(s) ago</source>
        <translation>
            <numerusform>stand van %Ln uur geleden</numerusform>
            <numerusform>stand van %Ln uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %Ln day(s) ago</source>
        <translation>
            <numerusform>stand van %Ln dag geleden</numerusform>
            <numerusform>stand van %Ln dagen geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PeopleController</name>
    <message>
        <source>The members of %1 could not be read: who is there is not known.</source>
        <translation>De leden van %1 konden niet worden gelezen: wie daar is, is niet bekend.</translation>
    </message>
</context>
<context>
    <name>steward::PeoplePage</name>
    <message>
        <source>Search people</source>
        <translation>Personen zoeken</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen tonen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>In several organizations</source>
        <translation>In meerdere organisaties</translation>
    </message>
    <message>
        <source>Leave out the domain</source>
        <translation>Domein weglaten</translation>
    </message>
    <message>
        <source>All but example.com</source>
        <translation>Alle behalve example.com</translation>
    </message>
    <message>
        <source>Shows only people whose addresses are of another domain.</source>
        <translation>Toont alleen personen met een adres van een ander domein.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Personen exporteren</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Volgens een lijst…</translation>
    </message>
    <message>
        <source>Change members from a list</source>
        <translation>Leden volgens een lijst wijzigen</translation>
    </message>
    <message>
        <source>Same access as…</source>
        <translation>Dezelfde toegang als…</translation>
    </message>
    <message>
        <source>Remove everywhere…</source>
        <translation>Overal verwijderen…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>Reading; %Ln organization(s) left</source>
        <translation>
            <numerusform>Wordt gelezen; nog %Ln organisatie</numerusform>
            <numerusform>Wordt gelezen; nog %Ln organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln person(s)</source>
        <translation>
            <numerusform>%L1 van %Ln persoon</numerusform>
            <numerusform>%L1 van %Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 geselecteerd</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>There is nobody that the filter matches.</source>
        <translation>Er is niemand die bij het filter past.</translation>
    </message>
    <message>
        <source>Reading who is a member where…</source>
        <translation>Er wordt gelezen wie waar lid is…</translation>
    </message>
    <message>
        <source>The people could not be read.</source>
        <translation>De personen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nog niemand.</translation>
    </message>
    <message>
        <source>Nobody has been read yet.</source>
        <translation>Er is nog niemand gelezen.</translation>
    </message>
    <message>
        <source>Select one or more people first.</source>
        <translation>Selecteer eerst een of meer personen.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Er is niets te exporteren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) exported.</source>
        <translation>
            <numerusform>%Ln persoon geëxporteerd.</numerusform>
            <numerusform>%Ln personen geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is on its way.</source>
        <translation>Er is een export onderweg.</translation>
    </message>
</context>
<context>
    <name>steward::PeopleTableModel</name>
    <message>
        <source>%1, pending</source>
        <translation>%1, in afwachting</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The members of %1 could not be read.</source>
        <translation>De leden van %1 konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Lidmaatschappen</translation>
    </message>
    <message>
        <source>As admin</source>
        <translation>Als beheerder</translation>
    </message>
</context>
<context>
    <name>steward::PlanPage</name>
    <message>
        <source>Before you go on</source>
        <translation>Voordat u verdergaat</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Plan filteren</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle getoonde aanvinken</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Alle getoonde uitvinken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Regels tonen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Who is added</source>
        <translation>Wie erbij komt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Who is removed</source>
        <translation>Wie wordt verwijderd</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exporteren</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Niets te tonen</translation>
    </message>
    <message>
        <source>There is no line that the filter matches.</source>
        <translation>Er is geen regel die bij het filter past.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What has been done, and why it does not go on.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. This takes %2.</source>
        <translation>%1. Dit duurt %2.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Het plan wordt gemaakt.</translation>
    </message>
    <message>
        <source>The plan is being made…</source>
        <translation>Het plan wordt gemaakt…</translation>
    </message>
    <message>
        <source>Steward reads who is a member now.</source>
        <translation>Steward leest wie nu lid is.</translation>
    </message>
</context>
<context>
    <name>steward::ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
</context>
<context>
    <name>steward::ProfileEditor</name>
    <message>
        <source>Edit profile</source>
        <translation>Profiel bewerken</translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation>Verbindingsopties</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profielnaam</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adres</translation>
    </message>
    <message>
        <source>At another address the profile has to be signed in anew.</source>
        <translation>Bij een ander adres moet het profiel opnieuw worden aangemeld.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Steward asks before each change.</source>
        <translation>Steward vraagt het voor elke wijziging.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Nothing can be changed over this profile.</source>
        <translation>Via dit profiel is niets te wijzigen.</translation>
    </message>
    <message>
        <source>Allow http without encryption</source>
        <translation>http zonder versleuteling toestaan</translation>
    </message>
    <message>
        <source>Anybody on the way to the service could read along. Only for a network of your own.</source>
        <translation>Iedereen op weg naar de dienst zou kunnen meelezen. Alleen voor een eigen netwerk.</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Bestand van de certificaatautoriteit</translation>
    </message>
    <message>
        <source>PEM certificates that are trusted besides the system&apos;s.</source>
        <translation>PEM-certificaten die naast die van het systeem worden vertrouwd.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>Alleen de autoriteiten van het systeem</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>There is no such file that can be read.</source>
        <translation>Er is geen leesbaar bestand met die naam.</translation>
    </message>
</context>
<context>
    <name>steward::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>Connection in use</source>
        <translation>Gebruikte verbinding</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Hierheen wisselen</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profiel bewerken</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profiel verwijderen</translation>
    </message>
    <message>
        <source>Connect to UbiOps</source>
        <translation>Verbinden met UbiOps</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Demo verkennen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Connected to %1: %2</source>
        <translation>Verbonden met %1: %2</translation>
    </message>
    <message>
        <source>Select a profile first.</source>
        <translation>Selecteer eerst een profiel.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>Het is al in gebruik.</translation>
    </message>
</context>
<context>
    <name>steward::ProjectView</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Of the organization</source>
        <translation>Van de organisatie</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle projecten</translation>
    </message>
    <message>
        <source>Share of the organization</source>
        <translation>Aandeel in de organisatie</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>Drukste dag</translation>
    </message>
    <message>
        <source>Quietest day</source>
        <translation>Rustigste dag</translation>
    </message>
    <message>
        <source>Weekday chart</source>
        <translation>Diagram van de weekdagen</translation>
    </message>
    <message>
        <source>Days of the project</source>
        <translation>Dagen van het project</translation>
    </message>
    <message>
        <source>Weekdays of the project</source>
        <translation>Weekdagen van het project</translation>
    </message>
    <message>
        <source>Back to all projects</source>
        <translation>Terug naar alle projecten</translation>
    </message>
    <message>
        <source>Project chart</source>
        <translation>Projectdiagram</translation>
    </message>
    <message>
        <source>Credits per day</source>
        <translation>Credits per dag</translation>
    </message>
    <message>
        <source>Average of each weekday</source>
        <translation>Gemiddelde van elke weekdag</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Verwijderde projecten</translation>
    </message>
    <message>
        <source>of %1 credits</source>
        <translation>van %1 credits</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 credits</translation>
    </message>
    <message>
        <source>%1: %2 credits on average</source>
        <extracomment>Monday: 12.50 credits on average</extracomment>
        <translation>%1: gemiddeld %2 credits</translation>
    </message>
    <message>
        <source>Today is in the total and in the weekday&apos;s sum, but not over: it is never the quietest day, and in no average. Days are UTC days.</source>
        <translation>Vandaag zit in het totaal en in de som van de weekdag, maar is nog niet voorbij: het is nooit de rustigste dag, en zit in geen gemiddelde. Dagen zijn UTC-dagen.</translation>
    </message>
</context>
<context>
    <name>steward::ProxyFields</name>
    <message>
        <source>As the system says</source>
        <translation>Zoals het systeem zegt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Deze</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxypoort</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Enter the host alone, like proxy.example.com.</source>
        <translation>Voer alleen de host in, zoals proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy.</source>
        <translation>Voer de host van de proxy in.</translation>
    </message>
</context>
<context>
    <name>steward::RemoveMemberDialog</name>
    <message>
        <source>Remove member</source>
        <translation>Lid verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from %2? All roles in %2&apos;s projects go too.</source>
        <translation>%1 uit %2 verwijderen? Alle rollen in de projecten van %2 verdwijnen ook.</translation>
    </message>
    <message>
        <source>Remove %1 members from %2? All their roles in %2&apos;s projects go too.</source>
        <translation>%1 leden uit %2 verwijderen? Al hun rollen in de projecten van %2 verdwijnen ook.</translation>
    </message>
    <message>
        <source>You are among them. You lose all access to %1; only another admin can invite you again.</source>
        <translation>U hoort daarbij. U verliest alle toegang tot %1; alleen een andere beheerder kan u weer uitnodigen.</translation>
    </message>
    <message>
        <source>Remove yourself from %1? You lose all access to it and all your roles in its projects; only another admin can invite you again.</source>
        <translation>Uzelf uit %1 verwijderen? U verliest alle toegang en al uw rollen in de projecten; alleen een andere beheerder kan u weer uitnodigen.</translation>
    </message>
</context>
<context>
    <name>steward::RenameDialog</name>
    <message>
        <source>Rename organization</source>
        <translation>Organisatie hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>The name is part of every address of this organization. Links and scripts with the name %1 stop working at once.</source>
        <translation>De naam is deel van elk adres van deze organisatie. Links en scripts met de naam %1 werken meteen niet meer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Lowercase letters, digits and dashes, first a letter.</source>
        <translation>Kleine letters, cijfers en streepjes, eerst een letter.</translation>
    </message>
    <message>
        <source>Enter another name than the present one.</source>
        <translation>Voer een andere naam in dan de huidige.</translation>
    </message>
</context>
<context>
    <name>steward::ResourceTableModel</name>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Deployment versions</source>
        <translation>Deploymentversies</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Pipeline versions</source>
        <translation>Pipelineversies</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Omgevingen</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
</context>
<context>
    <name>steward::ResourcesChart</name>
    <message>
        <source>Resources chart</source>
        <translation>Grafiek van de resources</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staven</translation>
    </message>
    <message>
        <source>Resources in use: %1.</source>
        <translation>Gebruikte resources: %1.</translation>
    </message>
</context>
<context>
    <name>steward::ResourcesPage</name>
    <message>
        <source>Resources in use now</source>
        <translation>Nu gebruikte resources</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Loading resources…</source>
        <translation>Resources laden…</translation>
    </message>
    <message>
        <source>The resources could not be loaded.</source>
        <translation>De resources konden niet worden geladen.</translation>
    </message>
    <message>
        <source>No resources yet.</source>
        <translation>Nog geen resources.</translation>
    </message>
</context>
<context>
    <name>steward::RosterPage</name>
    <message>
        <source>List of people</source>
        <translation>Lijst met personen</translation>
    </message>
    <message>
        <source>Paste addresses or a table, or drop a file here.

ada@example.com
Grace Hopper &lt;grace@example.com&gt;

A table may have the columns email, admin and organization.</source>
        <translation>Plak adressen of een tabel, of sleep een bestand hierheen.

ada@example.com
Grace Hopper &lt;grace@example.com&gt;

Een tabel mag de kolommen email, admin en organization hebben.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Regels van de lijst</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Whom the list names is shown here.</source>
        <translation>Hier staat wie de lijst noemt.</translation>
    </message>
    <message>
        <source>What to do with the list</source>
        <translation>Wat er met de lijst gebeurt</translation>
    </message>
    <message>
        <source>Add who is missing</source>
        <translation>Toevoegen wie ontbreekt</translation>
    </message>
    <message>
        <source>Add, and give roles</source>
        <translation>Toevoegen en rollen geven</translation>
    </message>
    <message>
        <source>Make members equal to the list</source>
        <translation>Leden gelijk maken aan de lijst</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln organization(s)</source>
        <translation>
            <numerusform>Alle %Ln organisatie</numerusform>
            <numerusform>Alle %Ln organisaties</numerusform>
        </translation>
    </message>
    <message>
        <source>The list names nobody yet.</source>
        <translation>De lijst noemt nog niemand.</translation>
    </message>
    <message>
        <source>Members stay as they are, whatever the list says of them.</source>
        <translation>Leden blijven zoals ze zijn, wat de lijst ook over hen zegt.</translation>
    </message>
    <message>
        <source>Members in the list get the role that it says. Where it says none, they keep theirs.</source>
        <translation>Leden in de lijst krijgen de rol die zij noemt. Waar zij er geen noemt, houden ze de hunne.</translation>
    </message>
    <message>
        <source>Whoever is not in the list is removed. You see who before anything is changed.</source>
        <translation>Wie niet in de lijst staat, wordt verwijderd. U ziet wie, voordat er iets wordt gewijzigd.</translation>
    </message>
    <message>
        <source>No line of the list can be used yet.</source>
        <translation>Nog geen regel van de lijst is te gebruiken.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln organization(s) that the list names</source>
        <translation>
            <numerusform>De %Ln organisatie die de lijst noemt</numerusform>
            <numerusform>De %Ln organisaties die de lijst noemt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in %Ln other organization(s) that lines name: choose those under Where.</source>
        <translation>
            <numerusform>Niet in %Ln andere organisatie die regels noemen: kies die onder Waar.</numerusform>
            <numerusform>Niet in %Ln andere organisaties die regels noemen: kies die onder Waar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>De lijst wordt gelezen.</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>steward::RosterTableModel</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>steward::RunNotice</name>
    <message>
        <source>Changes of members</source>
        <translation>Wijzigingen van leden</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Ermee verdergaan</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>De rest laten zoals hij is</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>De wijzigingen tonen</translation>
    </message>
    <message>
        <source>Changes of members were interrupted: %1.</source>
        <translation>Wijzigingen van leden werden onderbroken: %1.</translation>
    </message>
    <message>
        <source>Changes of members are paused: %1.</source>
        <translation>Wijzigingen van leden zijn gepauzeerd: %1.</translation>
    </message>
    <message>
        <source>Members are being changed: %1.</source>
        <translation>Leden worden gewijzigd: %1.</translation>
    </message>
</context>
<context>
    <name>steward::RunningChange</name>
    <message>
        <source>Nothing was sent, since every change is written down first. %1</source>
        <translation>Er is niets verstuurd, want elke wijziging wordt eerst opgeschreven. %1</translation>
    </message>
    <message>
        <source>Another connection or sign-in is in use by now. Nothing was sent; if it is still wanted, ask for it again.</source>
        <translation>Inmiddels is een andere verbinding of aanmelding in gebruik. Er is niets verzonden; als het nog gewenst is, vraag er dan opnieuw om.</translation>
    </message>
    <message>
        <source>It was taken back before it was made.</source>
        <translation>Deze is ingetrokken voordat hij was uitgevoerd.</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing was changed.</source>
        <translation>Geannuleerd: %1. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is the name of another organization now. Nothing was changed.</source>
        <translation>%1 is nu de naam van een andere organisatie. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>steward::SameAccessDialog</name>
    <message>
        <source>Same access</source>
        <translation>Dezelfde toegang</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan tonen</translation>
    </message>
    <message>
        <source>Somebody gets in each organization what another person has there, and loses what that person does not have. You see the plan before anything is changed.</source>
        <translation>Iemand krijgt in elke organisatie wat een andere persoon daar heeft, en verliest wat die niet heeft. U ziet het plan voordat er iets wordt gewijzigd.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Same access as</source>
        <translation>Dezelfde toegang als</translation>
    </message>
    <message>
        <source>This is the same person.</source>
        <translation>Dit is dezelfde persoon.</translation>
    </message>
    <message>
        <source>Type a part of an address or a name to find somebody.</source>
        <translation>Typ een deel van een adres of een naam om iemand te vinden.</translation>
    </message>
    <message>
        <source>Nobody here has this address.</source>
        <translation>Niemand hier heeft dit adres.</translation>
    </message>
</context>
<context>
    <name>steward::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The data for %1 did not come.</source>
        <translation>De gegevens voor %1 kwamen niet.</translation>
    </message>
    <message>
        <source>The dialog for %1 did not open.</source>
        <translation>Het dialoogvenster voor %1 ging niet open.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>steward::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>steward::SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Invoer verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Invoer tonen</translation>
    </message>
</context>
<context>
    <name>steward::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>For a connection</source>
        <translation>Op een verbinding</translation>
    </message>
    <message>
        <source>For a whole answer</source>
        <translation>Op een volledig antwoord</translation>
    </message>
    <message>
        <source>Large lists take a while to arrive.</source>
        <translation>Grote lijsten hebben even tijd nodig.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Pictogram in het systeemvak tonen</translation>
    </message>
    <message>
        <source>On desktops that have a tray.</source>
        <translation>Op bureaubladen die er een hebben.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>When credits pass a mark of an allowance. The window says so in any case.</source>
        <translation>Als credits een grens van een tegoed bereiken. Het venster zegt het hoe dan ook.</translation>
    </message>
    <message>
        <source>How long Steward waits, and for how much</source>
        <translation>Hoe lang Steward wacht, en op hoeveel</translation>
    </message>
    <message>
        <source>For an answer to begin or go on</source>
        <translation>Op begin of vervolg van een antwoord</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Grootste antwoord</translation>
    </message>
    <message>
        <source>Of a larger one nothing is kept.</source>
        <translation>Van een groter antwoord wordt niets bewaard.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>light or dark as the desktop</extracomment>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoog contrast, licht</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoog contrast, donker</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Find a command, an organization or a member</source>
        <translation>Een opdracht, een organisatie of een lid vinden</translation>
    </message>
    <message>
        <source>Filter what is in sight</source>
        <translation>Filteren wat te zien is</translation>
    </message>
    <message>
        <source>Load the newest data</source>
        <translation>De nieuwste gegevens laden</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>In an organization</source>
        <translation>In een organisatie</translation>
    </message>
    <message>
        <source>First tab; Ctrl+2 to Ctrl+6 the others</source>
        <translation>Eerste tabblad; Ctrl+2 tot Ctrl+6 de andere</translation>
    </message>
    <message>
        <source>Invite a member</source>
        <translation>Een lid uitnodigen</translation>
    </message>
    <message>
        <source>Remove the selected members</source>
        <translation>De geselecteerde leden verwijderen</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>De tabel exporteren</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In een tabel</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle rijen selecteren</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>De geselecteerde rijen kopiëren</translation>
    </message>
    <message>
        <source>Open what the row is about</source>
        <translation>Openen waar de rij over gaat</translation>
    </message>
    <message>
        <source>Its menu: copy, sort, columns</source>
        <translation>Het menu: kopiëren, sorteren, kolommen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Undo the last change of a filter</source>
        <translation>De laatste wijziging van een filter ongedaan maken</translation>
    </message>
    <message>
        <source>Tick or untick the selected rows of a plan</source>
        <translation>De geselecteerde regels van een plan aan- of uitvinken</translation>
    </message>
</context>
<context>
    <name>steward::Sidebar</name>
    <message>
        <source>Filter organizations</source>
        <translation>Organisaties filteren</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisaties</translation>
    </message>
</context>
<context>
    <name>steward::SingleSignOnNotice</name>
    <message>
        <source>Single sign-on</source>
        <translation>Single sign-on</translation>
    </message>
    <message>
        <source>Open sign-in page</source>
        <translation>Aanmeldpagina openen</translation>
    </message>
    <message>
        <source>This address signs in with single sign-on (%1), and that takes a browser. Steward cannot finish it here; an API token works.</source>
        <translation>Dit adres meldt zich aan met single sign-on (%1), en daar is een browser voor nodig. Steward kan het hier niet afmaken; een API-token werkt wel.</translation>
    </message>
    <message>
        <source>The page is at %1.</source>
        <translation>De pagina staat op %1.</translation>
    </message>
</context>
<context>
    <name>steward::StackedUsageChart</name>
    <message>
        <source>Credits chart</source>
        <translation>Grafiek van de credits</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staven</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>%1: %2 credits in all</source>
        <translation>%1: in totaal %2 credits</translation>
    </message>
    <message>
        <source>%1, %2: %3 credits, %4 of %5</source>
        <extracomment>12 November 2026, vision-prod: 80.12 credits, 31.0 % of 258.45</extracomment>
        <translation>%1, %2: %3 credits, %4 van %5</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 credits in all</source>
        <translation>in totaal %1 credits</translation>
    </message>
    <message>
        <source>%1 credits · %2 of %3</source>
        <translation>%1 credits · %2 van %3</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: moet nog komen</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Moet nog komen</translation>
    </message>
    <message>
        <source>%1: the service gave no figure</source>
        <translation>%1: de dienst gaf geen getal</translation>
    </message>
    <message>
        <source>The service gave no figure</source>
        <translation>De dienst gaf geen getal</translation>
    </message>
    <message>
        <source>%1: %2 credits in all; its parts add up to %3 more</source>
        <translation>%1: in totaal %2 credits; de delen komen samen %3 hoger uit</translation>
    </message>
    <message>
        <source>Its parts add up to %1 more</source>
        <translation>De delen komen samen %1 hoger uit</translation>
    </message>
</context>
<context>
    <name>steward::SubscriptionDialog</name>
    <message>
        <source>Change subscription</source>
        <translation>Abonnement wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Change the start date</source>
        <translation>De begindatum wijzigen</translation>
    </message>
    <message>
        <source>Only the service&apos;s vendor can change a subscription. What you ask for here is sent to the service, and its answer is shown.</source>
        <translation>Alleen de leverancier van de dienst kan een abonnement wijzigen. Wat u hier vraagt, wordt naar de dienst gestuurd en het antwoord wordt getoond.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Begindatum</translation>
    </message>
    <message>
        <source>The present one stays, unless you choose another.</source>
        <translation>Het huidige blijft, tenzij u een ander kiest.</translation>
    </message>
    <message>
        <source>Enter a subscription.</source>
        <translation>Voer een abonnement in.</translation>
    </message>
    <message>
        <source>Change the subscription or one of its dates.</source>
        <translation>Wijzig het abonnement of een van de datums.</translation>
    </message>
</context>
<context>
    <name>steward::SubscriptionPage</name>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>%1 heet vanaf nu %2.</translation>
    </message>
    <message>
        <source>The subscription of %1 is changed.</source>
        <translation>Het abonnement van %1 is gewijzigd.</translation>
    </message>
    <message>
        <source>Remove end date</source>
        <translation>Einddatum verwijderen</translation>
    </message>
    <message>
        <source>Remove the end date of %1&apos;s subscription? It then runs, and costs, until somebody ends it.</source>
        <translation>De einddatum van het abonnement van %1 verwijderen? Het loopt en kost dan, tot iemand het beëindigt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Only the service&apos;s vendor can do that. The service&apos;s answer is shown.</source>
        <translation>Dat kan alleen de leverancier van de dienst. Het antwoord van de dienst wordt getoond.</translation>
    </message>
    <message>
        <source>The subscription of %1 has no end date any more.</source>
        <translation>Het abonnement van %1 heeft geen einddatum meer.</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Tweestapsverificatie</translation>
    </message>
    <message>
        <source>Stop forcing two-factor authentication in %1? A password alone is then enough for members who do not use it.</source>
        <translation>Tweestapsverificatie in %1 niet meer verplichten? Voor leden die haar niet gebruiken, is een wachtwoord dan genoeg.</translation>
    </message>
    <message>
        <source>Stop forcing</source>
        <translation>Niet meer verplichten</translation>
    </message>
    <message>
        <source>Force two-factor authentication in %1? Members who have not set it up may lose access, or be removed from the organization.</source>
        <translation>Tweestapsverificatie in %1 verplichten? Leden die haar niet hebben ingesteld, kunnen hun toegang verliezen of uit de organisatie worden verwijderd.</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Verplichten</translation>
    </message>
    <message>
        <source>%1 no longer forces two-factor authentication.</source>
        <translation>%1 verplicht tweestapsverificatie niet meer.</translation>
    </message>
    <message>
        <source>%1 forces two-factor authentication from now on.</source>
        <translation>%1 verplicht vanaf nu tweestapsverificatie.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Current period</source>
        <translation>Lopende periode</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Overschrijding</translation>
    </message>
    <message>
        <source>Change subscription</source>
        <translation>Abonnement wijzigen</translation>
    </message>
    <message>
        <source>Only the service&apos;s vendor can change a subscription. What is asked for here is sent to the service, and its answer is shown.</source>
        <translation>Alleen de leverancier van de dienst kan een abonnement wijzigen. Wat hier wordt gevraagd, gaat naar de dienst en het antwoord wordt getoond.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Rename organization</source>
        <translation>Organisatie hernoemen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>%1 to %2 (UTC)</source>
        <translation>%1 tot %2 (UTC)</translation>
    </message>
    <message>
        <source>Allowed: work goes on beyond the plan&apos;s credits</source>
        <translation>Toegestaan: het werk gaat door na de credits van het plan</translation>
    </message>
    <message>
        <source>Off: work stops at the plan&apos;s credits</source>
        <translation>Uit: het werk stopt bij de credits van het plan</translation>
    </message>
    <message>
        <source>Forced for every member</source>
        <translation>Verplicht voor elk lid</translation>
    </message>
    <message>
        <source>Each member&apos;s own choice</source>
        <translation>Eigen keuze van elk lid</translation>
    </message>
    <message>
        <source>The organization is not loaded yet.</source>
        <translation>De organisatie is nog niet geladen.</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Wachten op het antwoord.</translation>
    </message>
    <message>
        <source>Stop forcing two-factor authentication</source>
        <translation>Tweestapsverificatie niet meer verplichten</translation>
    </message>
    <message>
        <source>Force two-factor authentication</source>
        <translation>Tweestapsverificatie verplichten</translation>
    </message>
</context>
<context>
    <name>steward::TableViews</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Deze weergave bewaren…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Een weergave vergeten</translation>
    </message>
</context>
<context>
    <name>steward::TrayIcon</name>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>Show Steward</source>
        <translation>Steward tonen</translation>
    </message>
    <message>
        <source>Quit Steward</source>
        <translation>Steward afsluiten</translation>
    </message>
</context>
<context>
    <name>steward::UsageCards</name>
    <message>
        <source>Credits this period</source>
        <translation>Credits deze periode</translation>
    </message>
    <message>
        <source>Credits this month</source>
        <translation>Credits deze maand</translation>
    </message>
    <message>
        <source>Credits last month</source>
        <translation>Credits vorige maand</translation>
    </message>
    <message>
        <source>Credits in the last 90 days</source>
        <translation>Credits in de laatste 90 dagen</translation>
    </message>
    <message>
        <source>Credits this year</source>
        <translation>Credits dit jaar</translation>
    </message>
    <message>
        <source>Credits in this range</source>
        <translation>Credits in deze periode</translation>
    </message>
    <message>
        <source>Largest project</source>
        <translation>Grootste project</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>Drukste dag</translation>
    </message>
    <message>
        <source>%1 against the same days</source>
        <translation>%1 tegenover dezelfde dagen</translation>
    </message>
    <message>
        <source>%1 against the range before</source>
        <translation>%1 tegenover de periode ervoor</translation>
    </message>
    <message>
        <source>%1 of the credits</source>
        <translation>%1 van de credits</translation>
    </message>
    <message>
        <source>all used credits</source>
        <translation>alle verbruikten credits</translation>
    </message>
    <message>
        <source>none used credits</source>
        <translation>geen verbruikte credits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln used credits</source>
        <translation>
            <numerusform>%Ln verbruikte credits</numerusform>
            <numerusform>%Ln verbruikten credits</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest month</source>
        <translation>Drukste maand</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 credits</translation>
    </message>
    <message>
        <source>Credits in the last 12 months</source>
        <translation>Credits in de laatste 12 maanden</translation>
    </message>
    <message>
        <source>Busiest week</source>
        <translation>Drukste week</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Niets om mee te vergelijken</translation>
    </message>
    <message>
        <source>%1, with nothing before %2</source>
        <translation>%1, met niets vóór %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>512.00 credits, cut by the range</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steward::UsageChangeTableModel</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Grew</source>
        <translation>Gegroeid</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Onveranderd</translation>
    </message>
    <message>
        <source>Shrank</source>
        <translation>Gekrompen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>What the projects&apos; changes leave of the organization&apos;s change</source>
        <translation>Wat de veranderingen van de projecten overlaten van de verandering van de organisatie</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Change in %</source>
        <translation>Verandering in %</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Not assigned to a project</source>
        <translation>Niet aan een project toegewezen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Verwijderde projecten</translation>
    </message>
</context>
<context>
    <name>steward::UsageController</name>
    <message numerus="yes">
        <source>The range has to hold a day, and no more than %Ln year(s).</source>
        <translation>
            <numerusform>De periode moet een dag bevatten, en niet meer dan %Ln jaar.</numerusform>
            <numerusform>De periode moet een dag bevatten, en niet meer dan %Ln jaar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UsageControls</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Current period</source>
        <translation>Lopende periode</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Laatste 90 dagen</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Dit jaar tot nu</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>The first day, in UTC</source>
        <translation>De eerste dag, in UTC</translation>
    </message>
    <message>
        <source>The last day, in UTC</source>
        <translation>De laatste dag, in UTC</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>De laatste dag ligt voor de eerste</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln year(s)</source>
        <translation>
            <numerusform>Meer dan %Ln jaar</numerusform>
            <numerusform>Meer dan %Ln jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Laatste 12 maanden</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Per week</translation>
    </message>
</context>
<context>
    <name>steward::UsageExports</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More exports</source>
        <translation>Meer exporten</translation>
    </message>
    <message>
        <source>Chart as a picture, table as JSON, report</source>
        <translation>Diagram als afbeelding, tabel als JSON, rapport</translation>
    </message>
    <message>
        <source>Save chart as a picture…</source>
        <translation>Diagram opslaan als afbeelding…</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagram kopiëren</translation>
    </message>
    <message>
        <source>Save table as JSON…</source>
        <translation>Tabel opslaan als JSON…</translation>
    </message>
    <message>
        <source>Save report as PDF…</source>
        <translation>Rapport opslaan als PDF…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Rapport afdrukken…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png);;SVG pictures (*.svg)</source>
        <translation>PNG-afbeeldingen (*.png);;SVG-afbeeldingen (*.svg)</translation>
    </message>
    <message>
        <source>The chart was saved.</source>
        <translation>Het diagram is opgeslagen.</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>Het diagram is gekopieerd.</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-bestanden (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The usage was exported.</source>
        <translation>Het verbruik is geëxporteerd.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>PDF-bestanden (*.pdf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Het rapport is opgeslagen.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Het rapport is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Het rapport kon niet worden afgedrukt.</translation>
    </message>
    <message>
        <source>Chart as a picture, table as JSON</source>
        <translation>Grafiek als afbeelding, tabel als JSON</translation>
    </message>
</context>
<context>
    <name>steward::UsagePage</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Verbruik exporteren</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>De tabel als CSV opslaan</translation>
    </message>
    <message>
        <source>Usage by project</source>
        <translation>Verbruik per project</translation>
    </message>
    <message>
        <source>The usage was exported.</source>
        <translation>Het verbruik is geëxporteerd.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Er is nog niets te exporteren.</translation>
    </message>
    <message>
        <source>%1, UTC days</source>
        <translation>%1, dagen in UTC</translation>
    </message>
    <message>
        <source>Loading usage…</source>
        <translation>Verbruik laden…</translation>
    </message>
    <message>
        <source>The usage could not be loaded.</source>
        <translation>Het verbruik kon niet worden geladen.</translation>
    </message>
    <message>
        <source>No usage yet.</source>
        <translation>Nog geen verbruik.</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Tonen als</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Aandelen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Waar ze heen gaan</translation>
    </message>
    <message>
        <source>Why they changed</source>
        <translation>Waarom ze veranderden</translation>
    </message>
    <message>
        <source>Will they last</source>
        <translation>Of ze toereikend zijn</translation>
    </message>
</context>
<context>
    <name>steward::UsageSparkline</name>
    <message>
        <source>Credits chart</source>
        <translation>Grafiek van de credits</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staven</translation>
    </message>
    <message>
        <source>%1 (UTC): still to come</source>
        <translation>%1 (UTC): komt nog</translation>
    </message>
    <message>
        <source>%1 (UTC): %2 credits</source>
        <translation>%1 (UTC): %2 credits</translation>
    </message>
</context>
<context>
    <name>steward::UsageTableModel</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Not assigned to a project</source>
        <translation>Niet aan een project toegewezen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Verwijderde projecten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>The organization&apos;s total less the sum of its projects, as the service counts them</source>
        <translation>Het totaal van de organisatie min de som van haar projecten, zoals de dienst ze telt</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 credits</translation>
    </message>
    <message>
        <source>%1 credits, %2 before</source>
        <translation>%1 credits, ervoor %2</translation>
    </message>
</context>
<context>
    <name>steward::ViewNameDialog</name>
    <message>
        <source>Keep this view</source>
        <translation>Deze weergave bewaren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>It takes the place of the view that has this name.</source>
        <translation>Ze komt in de plaats van de weergave met deze naam.</translation>
    </message>
    <message>
        <source>The filter, the columns and the order of the table.</source>
        <translation>Filter, kolommen en volgorde van de tabel.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln view(s) of this table, which is the most. Forget one first, or enter the name of one.</source>
        <translation>
            <numerusform>Er is %Ln weergave van deze tabel, en meer kan niet. Vergeet er eerst een, of voer de naam van een bestaande in.</numerusform>
            <numerusform>Er zijn %Ln weergaven van deze tabel, en meer kan niet. Vergeet er eerst een, of voer de naam van een bestaande in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::VoucherCard</name>
    <message>
        <source>Look up voucher</source>
        <translation>Voucher opzoeken</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Vouchercode</translation>
    </message>
    <message>
        <source>Voucher description</source>
        <translation>Beschrijving van de voucher</translation>
    </message>
    <message>
        <source>Shows what a code is good for. It does not use the voucher up.</source>
        <translation>Toont waar een code goed voor is. De voucher wordt daarmee niet verbruikt.</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>This voucher has no description.</source>
        <translation>Deze voucher heeft geen beschrijving.</translation>
    </message>
    <message>
        <source>There is no voucher with this code.</source>
        <translation>Er is geen voucher met deze code.</translation>
    </message>
    <message>
        <source>Enter a voucher code.</source>
        <translation>Voer een vouchercode in.</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Wachten op het antwoord.</translation>
    </message>
</context>
<context>
    <name>steward::WaitNotice</name>
    <message>
        <source>Waiting for the service</source>
        <translation>Wachten op de dienst</translation>
    </message>
    <message numerus="yes">
        <source>The service accepts no more requests for now. Steward goes on by itself in %Ln second(s).</source>
        <translation>
            <numerusform>De dienst neemt nu geen verzoeken meer aan. Steward gaat over %Ln seconde vanzelf verder.</numerusform>
            <numerusform>De dienst neemt nu geen verzoeken meer aan. Steward gaat over %Ln seconden vanzelf verder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Niet langer wachten</translation>
    </message>
</context>
<context>
    <name>steward::WelcomePage</name>
    <message>
        <source>Connect to UbiOps</source>
        <translation>Verbinden met UbiOps</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Demo verkennen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>Administer your UbiOps organizations: members and their roles, credits, resources and subscriptions, in one window.</source>
        <translation>Beheer uw UbiOps-organisaties: leden en hun rollen, credits, resources en abonnementen, in één venster.</translation>
    </message>
    <message>
        <source>Your organizations</source>
        <translation>Uw organisaties</translation>
    </message>
    <message>
        <source>A look around first</source>
        <translation>Eerst even rondkijken</translation>
    </message>
    <message>
        <source>A dozen made-up organizations on this machine. Nothing leaves it, and nothing can break.</source>
        <translation>Een twaalftal verzonnen organisaties op deze machine. Er gaat niets naar buiten en er kan niets kapot.</translation>
    </message>
    <message>
        <source>With an API token, or with email and password. The sign-in is kept in this computer&apos;s keychain, and only if you want.</source>
        <translation>Met een API-token, of met e-mail en wachtwoord. De aanmelding komt in de sleutelbos van deze computer, en alleen als u dat wilt.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Verbinden met %1</translation>
    </message>
    <message>
        <source>Your profiles</source>
        <translation>Uw profielen</translation>
    </message>
</context>
<context>
    <name>steward::Workspace</name>
    <message>
        <source>What became of a change could not be written down. %1</source>
        <translation>Wat er van een wijziging is geworden, kon niet worden opgeschreven. %1</translation>
    </message>
    <message>
        <source>%1 is no longer among your organizations: it was removed, or you are no longer a member of it.</source>
        <translation>%1 hoort niet meer bij uw organisaties: ze is verwijderd, of u bent er geen lid meer van.</translation>
    </message>
    <message>
        <source>%1 was renamed by somebody else. It is called %2 now.</source>
        <translation>%1 is door iemand anders hernoemd en heet nu %2.</translation>
    </message>
    <message>
        <source>You are no longer a member of %1.</source>
        <translation>U bent geen lid meer van %1.</translation>
    </message>
    <message>
        <source>Not sent, since another connection or sign-in is in use by now: %1.</source>
        <translation>Niet verzonden, omdat inmiddels een andere verbinding of aanmelding in gebruik is: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the plan that was under way were not made, since another connection or sign-in is in use by now. They are offered again to who has begun it.</source>
        <translation>
            <numerusform>%Ln wijziging van het lopende plan is niet doorgevoerd, omdat inmiddels een andere verbinding of aanmelding in gebruik is. Ze wordt opnieuw aangeboden aan wie het begonnen is.</numerusform>
            <numerusform>%Ln wijzigingen van het lopende plan zijn niet doorgevoerd, omdat inmiddels een andere verbinding of aanmelding in gebruik is. Ze worden opnieuw aangeboden aan wie het begonnen is.</numerusform>
        </translation>
    </message>
</context>
</TS>
