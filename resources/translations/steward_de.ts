<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message>
        <source>&quot;%1&quot; has no e-mail address in it. Add one, or take the line out.</source>
        <translation>In „%1“ steht keine E-Mail-Adresse. Ergänzen Sie eine, oder nehmen Sie die Zeile heraus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address. Write it as name@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role. Write admin or member, yes or no, or nothing.</source>
        <translation>„%1“ ist keine Rolle. Schreiben Sie admin oder member, ja oder nein, oder nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no organization&apos;s name. Names have lowercase letters, digits and dashes.</source>
        <translation>„%1“ ist kein Name einer Organisation. Namen haben Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>A quotation mark begins here and is never closed. Close it, or take it out.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie geschlossen wird. Schließen Sie es, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>None of the columns &quot;%1&quot; is called email. Name the one with the addresses so.</source>
        <translation>Keine der Spalten „%1“ heißt email. Nennen Sie die mit den Adressen so.</translation>
    </message>
    <message>
        <source>Add as admin</source>
        <translation>Als Admin hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Zum Admin machen</translation>
    </message>
    <message>
        <source>Make regular user</source>
        <translation>Zum einfachen Mitglied machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>Dieses Profil darf nur lesen.</translation>
    </message>
    <message>
        <source>You are no admin of %1.</source>
        <translation>Sie sind kein Admin von %1.</translation>
    </message>
    <message>
        <source>The members of %1 could not be read.</source>
        <translation>Die Mitglieder von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is you. Change yourself on the Members page.</source>
        <translation>Das sind Sie. Sich selbst ändern Sie auf der Seite der Mitglieder.</translation>
    </message>
    <message>
        <source>%1 would be left without an admin.</source>
        <translation>%1 bliebe ohne Admin.</translation>
    </message>
    <message>
        <source>This has changed since the plan was made.</source>
        <translation>Das hat sich geändert, seit der Plan gemacht wurde.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) repeat others</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt eine andere</numerusform>
            <numerusform>%Ln Zeilen wiederholen andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln hinzuzufügen</numerusform>
            <numerusform>%Ln hinzuzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to make admin</source>
        <translation>
            <numerusform>%Ln wird Admin</numerusform>
            <numerusform>%Ln werden Admin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to make regular user</source>
        <translation>
            <numerusform>%Ln wird einfaches Mitglied</numerusform>
            <numerusform>%Ln werden einfache Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to remove</source>
        <translation>
            <numerusform>%Ln zu entfernen</numerusform>
            <numerusform>%Ln zu entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln bleibt</numerusform>
            <numerusform>%Ln bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln gesperrt</numerusform>
            <numerusform>%Ln gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unticked</source>
        <translation>
            <numerusform>%Ln abgewählt</numerusform>
            <numerusform>%Ln abgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln change(s) made</source>
        <translation>
            <numerusform>%L1 von %Ln Änderung gemacht</numerusform>
            <numerusform>%L1 von %Ln Änderungen gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile</source>
        <translation>
            <numerusform>%Ln inzwischen geändert</numerusform>
            <numerusform>%Ln inzwischen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation>
            <numerusform>%Ln nicht versucht</numerusform>
            <numerusform>%Ln nicht versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of the list that cannot be used may mean this person.</source>
        <translation>Eine Zeile der Liste, die sich nicht verwenden lässt, könnte diese Person meinen.</translation>
    </message>
    <message>
        <source>%1 has another role here than in line %2, so nothing is planned for this person. Keep one of the two lines.</source>
        <translation>%1 hat hier eine andere Rolle als in Zeile %2, daher ist für diese Person nichts geplant. Behalten Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>Line %1 of the plan is left out: it is not as Steward wrote it, or it is about somebody once more.</source>
        <translation>Zeile %1 des Plans bleibt aus: Sie ist nicht so, wie Steward sie geschrieben hat, oder es geht darin um jemanden noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln Zeile lässt sich nicht verwenden</numerusform>
            <numerusform>%Ln Zeilen lassen sich nicht verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another column for what &quot;%1&quot; says, and only the first one is read. Take one of the two out.</source>
        <translation>Für das, was „%1“ sagt, gibt es noch eine Spalte, und nur die erste wird gelesen. Nehmen Sie eine der beiden heraus.</translation>
    </message>
    <message>
        <source>Overtaken by a newer change of this person or a newer list for %1.</source>
        <translation>Überholt von einer neueren Änderung dieser Person oder einer neueren Liste für %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be an address with a space in it, or a name and an address. Take the space out, or write Name &lt;name@example.com&gt;.</source>
        <translation>„%1“ kann eine Adresse mit einem Leerzeichen darin sein oder ein Name und eine Adresse. Nehmen Sie das Leerzeichen heraus, oder schreiben Sie Name &lt;name@example.com&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overtaken</source>
        <translation>
            <numerusform>%Ln überholt</numerusform>
            <numerusform>%Ln überholt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the name of another organization now.</source>
        <translation>%1 heißt jetzt eine andere Organisation.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may say whether somebody is an admin, and no line names the columns. Begin with a line such as email,admin; or write yes or no.</source>
        <translation>„%1“ könnte sagen, ob jemand Admin ist, und keine Zeile benennt die Spalten. Beginnen Sie mit einer Zeile wie email,admin; oder schreiben Sie ja oder nein.</translation>
    </message>
    <message>
        <source>The service does not tell what %1 is called today.</source>
        <translation>Der Dienst sagt nicht, wie %1 heute heißt.</translation>
    </message>
    <message>
        <source>%1 is no longer among your organizations: it was removed, or you are no longer a member of it.</source>
        <translation>%1 gehört nicht mehr zu Ihren Organisationen: Sie wurde entfernt, oder Sie sind nicht mehr Mitglied.</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>Two-factor authentication forced</source>
        <translation>Zwei-Faktor-Anmeldung erzwungen</translation>
    </message>
    <message>
        <source>Two-factor authentication not forced</source>
        <translation>Zwei-Faktor-Anmeldung nicht erzwungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Abonnement geändert</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Made admin</source>
        <translation>Zum Admin gemacht</translation>
    </message>
    <message>
        <source>Made regular user</source>
        <translation>Zum einfachen Mitglied gemacht</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Who was removed is invited again with the same role. Their roles in projects do not come back, their id is a new one, and who has no account gets a new invitation.</source>
        <translation>Wer entfernt wurde, wird mit derselben Rolle wieder eingeladen. Die Rollen in Projekten kommen nicht zurück, die Kennung ist eine neue, und wer kein Konto hat, bekommt eine neue Einladung.</translation>
    </message>
    <message>
        <source>Who was invited is removed again, with every role in projects that they have got since.</source>
        <translation>Wer eingeladen wurde, wird wieder entfernt, mit jeder Rolle in Projekten, die seither hinzugekommen ist.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
</context>
<context>
    <name>ApplyCommandWords</name>
    <message>
        <source>Make these changes? That takes %1. [y/N]</source>
        <extracomment>A question in a terminal. The letters in brackets are those of yes and no, yes and no in the person&apos;s language, the one that is meant by an empty line as a capital.</extracomment>
        <translation>Diese Änderungen vornehmen? Das dauert %1. [j/N]</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 is no plan that Steward exported.</source>
        <translation>%1 ist kein Plan, den Steward exportiert hat.</translation>
    </message>
    <message>
        <source>%1 is a plan that Steward exported, no list of people: give it with --plan.</source>
        <translation>%1 ist ein Plan, den Steward exportiert hat, keine Personenliste: Geben Sie ihn mit --plan an.</translation>
    </message>
    <message>
        <source>--mode is missing: add, set or equal. See steward apply --help.</source>
        <translation>--mode fehlt: add, set oder equal. Siehe steward apply --help.</translation>
    </message>
    <message>
        <source>%1 names nobody.</source>
        <translation>%1 nennt niemanden.</translation>
    </message>
    <message>
        <source>No line of %1 can be used.</source>
        <translation>Keine Zeile von %1 ist zu gebrauchen.</translation>
    </message>
    <message>
        <source>--organization is missing: not every line of %1 names one.</source>
        <translation>--organization fehlt: Nicht jede Zeile von %1 nennt eine Organisation.</translation>
    </message>
    <message>
        <source>--organization is missing: %1 names %2 too, and --mode equal removes people only where it is told to. Add --organization %3.</source>
        <translation>--organization fehlt: %1 nennt auch %2, und --mode equal entfernt Personen nur dort, wo das verlangt ist. Ergänzen Sie --organization %3.</translation>
    </message>
    <message>
        <source>yes y</source>
        <extracomment>What somebody may type for yes, as a word and as its first letter, separated by a space.</extracomment>
        <translation>ja j</translation>
    </message>
    <message>
        <source>Nobody can be asked here: --yes changes it without a question, --plan-only changes nothing.</source>
        <translation>Hier kann niemand gefragt werden: --yes ändert ohne Frage, --plan-only ändert nichts.</translation>
    </message>
    <message>
        <source>Make these changes, and again what was in doubt and turns out not to be made? That takes %1. [y/N]</source>
        <extracomment>As above, where some lines were sent before with an outcome that is not known.</extracomment>
        <translation>Diese Änderungen vornehmen, und noch einmal, was ungewiss war und sich als nicht vorgenommen erweist? Das dauert %1. [j/N]</translation>
    </message>
</context>
<context>
    <name>ApplyReportWords</name>
    <message>
        <source>add</source>
        <extracomment>The first word of a line, as those below; at most 16 letters: add acme ada@example.com</extracomment>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>make-admin</source>
        <translation>zum Admin</translation>
    </message>
    <message>
        <source>make-regular</source>
        <translation>kein Admin mehr</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>changed-since</source>
        <translation>anders geworden</translation>
    </message>
    <message>
        <source>in-doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>not-tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>einfaches Mitglied</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>unticked</source>
        <translation>abgewählt</translation>
    </message>
    <message>
        <source>It was sent; whether it was made is not known yet.</source>
        <translation>Sie wurde gesendet; ob sie vorgenommen wurde, ist noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyWords</name>
    <message>
        <source>steward apply [options]</source>
        <translation>steward apply [Optionen]</translation>
    </message>
    <message>
        <source>Changes who is a member of organizations, and who an admin, by a list of people, without opening a window.</source>
        <translation>Ändert nach einer Personenliste, wer Mitglied von Organisationen ist und wer Admin, ohne ein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>A roster is a table in a text file, separated by commas, semicolons or tabs. It has a column &quot;email&quot;, and may have &quot;admin&quot; (yes or no) and &quot;organization&quot;. Addresses alone will do as well.</source>
        <extracomment>&quot;email&quot;, &quot;admin&quot;, &quot;yes&quot;, &quot;no&quot; and &quot;organization&quot; are words of the file, and stay so.</extracomment>
        <translation>Eine Liste ist eine Tabelle in einer Textdatei, getrennt durch Kommas, Semikolons oder Tabulatoren. Sie hat eine Spalte „email“ und kann „admin“ (yes oder no) und „organization“ haben. Adressen allein genügen auch.</translation>
    </message>
    <message>
        <source>Modes:</source>
        <extracomment>The heading of what --mode can be.</extracomment>
        <translation>Arten:</translation>
    </message>
    <message>
        <source>Add who is missing. Who is a member already stays as they are.</source>
        <translation>Fügt hinzu, wer fehlt. Wer schon Mitglied ist, bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>And give who is a member already the role that the roster says.</source>
        <translation>Und gibt denen, die schon Mitglied sind, die Rolle, die die Liste nennt.</translation>
    </message>
    <message>
        <source>And remove who is not in the roster. Nobody is removed while a line of it cannot be used. Each organization that a line names has to be given with --organization as well.</source>
        <translation>Und entfernt, wer nicht in der Liste steht. Niemand wird entfernt, solange eine ihrer Zeilen nicht zu gebrauchen ist. Jede Organisation, die eine Zeile nennt, ist auch mit --organization anzugeben.</translation>
    </message>
    <message>
        <source>Nobody takes their own rights away by this, and no organization is left without an admin. Each change is written down before it is sent, and compared with what is so just before. Lines that give the same person two roles are both named, and nothing is planned for that person.</source>
        <translation>Niemand nimmt sich damit selbst Rechte, und keine Organisation bleibt ohne Admin. Jede Änderung wird aufgeschrieben, bevor sie gesendet wird, und unmittelbar davor mit dem verglichen, was gilt. Zeilen, die derselben Person zwei Rollen geben, werden beide genannt, und für diese Person wird nichts geplant.</translation>
    </message>
    <message>
        <source>Whatever ends the command, &quot;steward apply --resume&quot; finds out what was done, plans the rest anew, and goes on with it after a question or with --yes. Left out is what newer changes have overtaken: of somebody whose access was changed since that run began, or in an organization that a newer list was carried out in.</source>
        <translation>Was immer den Befehl beendet: „steward apply --resume“ findet heraus, was getan ist, plant den Rest neu und macht nach einer Frage oder mit --yes weiter. Ausgelassen wird, was neuere Änderungen überholt haben: bei Personen, deren Zugang seit Beginn jenes Laufs geändert wurde, oder in einer Organisation, in der eine neuere Liste ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message>
        <source>Everything is as asked for, or with --plan-only can be made so.</source>
        <translation>Alles ist wie verlangt oder kann, bei --plan-only, so werden.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Es hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The options or the file cannot be understood.</source>
        <translation>Die Optionen oder die Datei sind nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Some of it is not as asked for: a line was not read, is blocked, was refused, had changed meanwhile, is overtaken, or is in doubt.</source>
        <translation>Manches ist nicht wie verlangt: Eine Zeile wurde nicht gelesen, ist gesperrt, wurde abgelehnt, war inzwischen anders geworden, ist überholt oder ungewiss.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Gibt diesen Text aus.</translation>
    </message>
    <message>
        <source>Change the members of this organization; can be given several times. Lines of the roster that name an organization are about that one alone.</source>
        <translation>Ändert die Mitglieder dieser Organisation; kann mehrmals angegeben werden. Zeilen der Liste, die eine Organisation nennen, gelten nur für diese.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Read this list of people; &quot;-&quot; is standard input.</source>
        <translation>Liest diese Personenliste; „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>&quot;add&quot;, &quot;set&quot; or &quot;equal&quot;, as below.</source>
        <translation>„add“, „set“ oder „equal“, wie unten.</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>Carry out this plan, which Steward&apos;s window exported, instead of reading a roster.</source>
        <translation>Führt diesen Plan aus, den das Fenster von Steward exportiert hat, statt eine Liste zu lesen.</translation>
    </message>
    <message>
        <source>Go on with what was interrupted, instead of reading a roster.</source>
        <translation>Macht mit dem weiter, was unterbrochen wurde, statt eine Liste zu lesen.</translation>
    </message>
    <message>
        <source>With --resume: also make what newer changes have overtaken.</source>
        <translation>Mit --resume: nimmt auch vor, was neuere Änderungen überholt haben.</translation>
    </message>
    <message>
        <source>Say what would be changed, and change nothing.</source>
        <translation>Sagt, was geändert würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Change it without a question.</source>
        <translation>Ändert ohne Frage.</translation>
    </message>
    <message>
        <source>&quot;text&quot; or &quot;json&quot;; text if not said.</source>
        <translation>„text“ oder „json“; ohne Angabe text.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Connect as this profile does, with the sign-in that is kept for it, instead of with UBIOPS_API_TOKEN.</source>
        <translation>Verbindet sich wie dieses Profil, mit der dafür aufbewahrten Anmeldung, statt mit UBIOPS_API_TOKEN.</translation>
    </message>
    <message>
        <source>apply takes one of --roster, --plan and --resume.</source>
        <translation>apply verlangt eines von --roster, --plan und --resume.</translation>
    </message>
    <message>
        <source>--mode and --organization go with --roster.</source>
        <translation>--mode und --organization gehören zu --roster.</translation>
    </message>
    <message>
        <source>--mode is add, set or equal.</source>
        <translation>--mode ist add, set oder equal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>--overtaken goes with --resume.</source>
        <translation>--overtaken gehört zu --resume.</translation>
    </message>
    <message>
        <source>--plan-only and --yes do not go together.</source>
        <translation>--plan-only und --yes passen nicht zusammen.</translation>
    </message>
    <message>
        <source>--format is text or json.</source>
        <translation>--format ist text oder json.</translation>
    </message>
    <message>
        <source>--%1 must not be empty.</source>
        <translation>--%1 darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>ChangeAnswer</name>
    <message>
        <source>The service answered about somebody else than %1.</source>
        <translation>Der Dienst hat über jemand anderen als %1 geantwortet.</translation>
    </message>
    <message>
        <source>The service answered that %1 has another role than was asked for.</source>
        <translation>Der Dienst hat geantwortet, dass %1 eine andere Rolle hat, als verlangt war.</translation>
    </message>
    <message>
        <source>The service answered about another organization than %1.</source>
        <translation>Der Dienst hat über eine andere Organisation als %1 geantwortet.</translation>
    </message>
    <message>
        <source>The service answered that %1 is not as was asked for.</source>
        <translation>Der Dienst hat geantwortet, dass %1 nicht so ist, wie es verlangt war.</translation>
    </message>
    <message>
        <source>The service answered about another organization than %1: about %2, whose ID is %3.</source>
        <translation>Der Dienst hat über eine andere Organisation als %1 geantwortet: über %2 mit der ID %3.</translation>
    </message>
</context>
<context>
    <name>ChangeOutcome</name>
    <message>
        <source>There is no organization named %1 any more, or you are no longer a member of it.</source>
        <translation>Es gibt keine Organisation namens %1 mehr, oder Sie sind dort kein Mitglied mehr.</translation>
    </message>
    <message>
        <source>None of your organizations is named %1.</source>
        <translation>Keine Ihrer Organisationen heißt %1.</translation>
    </message>
    <message>
        <source>The organization %1 exists.</source>
        <translation>Die Organisation %1 gibt es.</translation>
    </message>
    <message>
        <source>An organization named %1 existed before.</source>
        <translation>Eine Organisation namens %1 gab es schon vorher.</translation>
    </message>
    <message>
        <source>The organization %1 exists, and it is not known whether it did before.</source>
        <translation>Die Organisation %1 gibt es; ob schon vorher, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is the name of another organization now.</source>
        <translation>%1 heißt jetzt eine andere Organisation.</translation>
    </message>
    <message>
        <source>%1 has become something else meanwhile.</source>
        <translation>%1 wurde inzwischen anders geändert.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>The service does not tell the dates of a subscription, so they cannot be checked.</source>
        <translation>Der Dienst nennt die Daten eines Abonnements nicht; sie lassen sich deshalb nicht prüfen.</translation>
    </message>
    <message>
        <source>The service does not tell whether two-factor authentication is forced.</source>
        <translation>Der Dienst sagt nicht, ob Zwei-Faktor-Authentisierung vorgeschrieben ist.</translation>
    </message>
    <message>
        <source>%1 is as you wanted it.</source>
        <translation>%1 ist, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>%1 is named %2 now.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>%1 still has its name.</source>
        <translation>%1 heißt noch immer so.</translation>
    </message>
    <message>
        <source>The organization is found neither as %1 nor as %2.</source>
        <translation>Die Organisation ist weder als %1 noch als %2 zu finden.</translation>
    </message>
    <message>
        <source>%1 is not a member of %2.</source>
        <translation>%1 ist kein Mitglied von %2.</translation>
    </message>
    <message>
        <source>%1 is a member of %2.</source>
        <translation>%1 ist Mitglied von %2.</translation>
    </message>
    <message>
        <source>%1 was a member of %2 before.</source>
        <translation>%1 war schon vorher Mitglied von %2.</translation>
    </message>
    <message>
        <source>%1 is a member of %2, and it is not known since when.</source>
        <translation>%1 ist Mitglied von %2; seit wann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is no longer a member of %2.</source>
        <translation>%1 ist kein Mitglied von %2 mehr.</translation>
    </message>
    <message>
        <source>%1 is an admin of %2.</source>
        <translation>%1 ist Admin von %2.</translation>
    </message>
    <message>
        <source>%1 is a regular user of %2.</source>
        <translation>%1 ist einfaches Mitglied von %2.</translation>
    </message>
    <message>
        <source>%1 is still a member of %2.</source>
        <translation>%1 ist noch Mitglied von %2.</translation>
    </message>
    <message>
        <source>The connection was lost before the service answered.</source>
        <translation>Die Verbindung ging verloren, bevor der Dienst antwortete.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing was changed.</source>
        <translation>%1 %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 Steward has checked twice since: %2 The change has not been made, and it is safe to try again.</source>
        <translation>%1 Steward hat seitdem zweimal nachgesehen: %2 Die Änderung ist nicht gemacht; Sie können es ohne Gefahr noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 Whether the change was made cannot be told: %2</source>
        <translation>%1 Ob die Änderung gemacht wurde, lässt sich nicht sagen: %2</translation>
    </message>
    <message>
        <source>When Steward was last closed, a change was on its way: %1.</source>
        <translation>Als Steward zuletzt beendet wurde, war eine Änderung unterwegs: %1.</translation>
    </message>
    <message>
        <source>%1 It was made. %2</source>
        <translation>%1 Sie wurde gemacht. %2</translation>
    </message>
    <message>
        <source>%1 It was not made. %2</source>
        <translation>%1 Sie wurde nicht gemacht. %2</translation>
    </message>
    <message>
        <source>%1 Whether it was made cannot be told: %2</source>
        <translation>%1 Ob sie gemacht wurde, lässt sich nicht sagen: %2</translation>
    </message>
    <message>
        <source>%1 Whether it was made could not be checked: %2 Steward checks again when the service can be reached.</source>
        <translation>%1 Ob sie gemacht wurde, konnte nicht geprüft werden: %2 Steward prüft es noch einmal, wenn der Dienst erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 Whether the change was made could not be checked: %2 Steward checks again when the service can be reached.</source>
        <translation>%1 Ob die Änderung gemacht wurde, konnte nicht geprüft werden: %2 Steward prüft es noch einmal, wenn der Dienst erreichbar ist.</translation>
    </message>
    <message>
        <source>The answer to a change was lost: %1.</source>
        <translation>Die Antwort auf eine Änderung ging verloren: %1.</translation>
    </message>
    <message>
        <source>%1 is a member of %2, but as an admin.</source>
        <translation>%1 ist Mitglied von %2, aber als Admin.</translation>
    </message>
    <message>
        <source>%1 is a member of %2, but as a regular user.</source>
        <translation>%1 ist Mitglied von %2, aber ohne Admin zu sein.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>create the organization %1</source>
        <translation>Organisation %1 anlegen</translation>
    </message>
    <message>
        <source>rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>change the subscription of %1</source>
        <translation>Abonnement von %1 ändern</translation>
    </message>
    <message>
        <source>change the settings of %1</source>
        <translation>Einstellungen von %1 ändern</translation>
    </message>
    <message>
        <source>invite %1 to %2</source>
        <translation>%1 in %2 einladen</translation>
    </message>
    <message>
        <source>make %1 an admin of %2</source>
        <translation>%1 zum Admin von %2 machen</translation>
    </message>
    <message>
        <source>make %1 a regular user of %2</source>
        <translation>%1 zum einfachen Mitglied von %2 machen</translation>
    </message>
    <message>
        <source>remove %1 from %2</source>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>remove the end date of the subscription of %1</source>
        <translation>Enddatum des Abonnements von %1 entfernen</translation>
    </message>
    <message>
        <source>A problem with this change: %1. %2</source>
        <translation>Bei dieser Änderung gab es ein Problem: %1. %2</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>steward: %1 See steward %2 --help.</source>
        <translation>steward: %1 Siehe steward %2 --help.</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>the same days of the last period</source>
        <translation>dieselben Tage der letzten Periode</translation>
    </message>
    <message>
        <source>the last period</source>
        <translation>die letzte Periode</translation>
    </message>
    <message>
        <source>the same days of last month</source>
        <translation>dieselben Tage des letzten Monats</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>den Monat davor</translation>
    </message>
    <message>
        <source>the same days a year earlier</source>
        <translation>dieselben Tage ein Jahr früher</translation>
    </message>
    <message>
        <source>the same days of the range before</source>
        <translation>dieselben Tage des Zeitraums davor</translation>
    </message>
    <message>
        <source>the 90 days before</source>
        <translation>die 90 Tage davor</translation>
    </message>
    <message>
        <source>the same number of days before</source>
        <translation>ebenso viele Tage davor</translation>
    </message>
    <message>
        <source>the days that you chose</source>
        <translation>die Tage, die Sie gewählt haben</translation>
    </message>
    <message>
        <source>The organization was created on %1: there is nothing before to compare with.</source>
        <translation>Die Organisation wurde am %1 angelegt: Davor gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1: no credits. There is nothing to compare with.</source>
        <translation>%1: keine Credits. Es gibt nichts, womit verglichen werden kann.</translation>
    </message>
    <message>
        <source>Change: %1 against %2, %3.</source>
        <extracomment>7–24 November 2026 against the same days of the last period, 7–24 October 2026</extracomment>
        <translation>Änderung: %1 gegen %2, %3.</translation>
    </message>
    <message>
        <source>A day that is not over is not compared.</source>
        <translation>Ein Tag, der noch nicht vorbei ist, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>The first use in the days before was on %1: before that there is nothing to compare with.</source>
        <translation>Der erste Verbrauch in den Tagen davor war am %1: Davor gibt es nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of the compared day(s) the service gave no figure.</source>
        <translation>
            <numerusform>Für %Ln der verglichenen Tage gab der Dienst keine Zahl an.</numerusform>
            <numerusform>Für %Ln der verglichenen Tage gab der Dienst keine Zahl an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionSourceWords</name>
    <message>
        <source>There is no profile with the name &quot;%1&quot;.</source>
        <translation>Es gibt kein Profil mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>There is more than one profile with the name &quot;%1&quot;.</source>
        <translation>Es gibt mehr als ein Profil mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>No sign-in is kept for the profile &quot;%1&quot;. Sign in to it in Steward&apos;s window and stay signed in, or set UBIOPS_API_TOKEN.</source>
        <translation>Für das Profil „%1“ ist keine Anmeldung aufbewahrt. Melden Sie sich in Stewards Fenster an und bleiben Sie angemeldet, oder setzen Sie UBIOPS_API_TOKEN.</translation>
    </message>
    <message>
        <source>Use https: a token sent over http can be read on the way. Plain http is for this machine alone, and for profiles that allow it.</source>
        <translation>Nutzen Sie https: Ein Token, das über http gesendet wird, lässt sich unterwegs mitlesen. Einfaches http gibt es nur zu diesem Rechner und für Profile, die es erlauben.</translation>
    </message>
    <message>
        <source>An address looks like %1.</source>
        <translation>Eine Adresse sieht aus wie %1.</translation>
    </message>
    <message>
        <source>A token is one line of visible ASCII characters.</source>
        <translation>Ein Token ist eine Zeile aus sichtbaren ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>%1 in the environment cannot be used. %2</source>
        <translation>%1 in der Umgebung ist nicht brauchbar. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>The profile %1 is read-only.</source>
        <translation>Das Profil %1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>plain http allowed</source>
        <translation>unverschlüsseltes http erlaubt</translation>
    </message>
    <message>
        <source>certificates of %1</source>
        <translation>Zertifikate von %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>proxy %1:%2</source>
        <translation>Proxy %1:%2</translation>
    </message>
</context>
<context>
    <name>ErrorAdvice</name>
    <message>
        <source>Try again; if that does not help, check the network, and the address and the proxy in the profile.</source>
        <translation>Versuchen Sie es noch einmal; wenn das nicht hilft, prüfen Sie das Netz sowie Adresse und Proxy im Profil.</translation>
    </message>
    <message>
        <source>Ask who runs the service; where it has certificates of its own, name them in the profile.</source>
        <translation>Fragen Sie, wer den Dienst betreibt; hat er eigene Zertifikate, nennen Sie diese im Profil.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Ask somebody who is allowed to.</source>
        <translation>Bitten Sie jemanden, der das darf.</translation>
    </message>
    <message>
        <source>Refresh to see what there is now.</source>
        <translation>Aktualisieren Sie, um zu sehen, was es jetzt gibt.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a while; if that does not help, tell who runs the service.</source>
        <translation>Versuchen Sie es in einer Weile noch einmal; wenn das nicht hilft, sagen Sie es dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, check the address in the profile, and tell who runs the service.</source>
        <translation>Versuchen Sie es noch einmal; wenn das nicht hilft, prüfen Sie die Adresse im Profil und sagen Sie es dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>Die Änderung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>If that is as it should be, allow larger answers in the settings; if not, check the address in the profile, and tell who runs the service.</source>
        <translation>Wenn das so sein soll, erlauben Sie in den Einstellungen größere Antworten; wenn nicht, prüfen Sie die Adresse im Profil und sagen Sie es dem Betreiber des Dienstes.</translation>
    </message>
</context>
<context>
    <name>ExportRunWords</name>
    <message>
        <source>You are in no organization with the name &quot;%1&quot;.</source>
        <translation>Sie sind in keiner Organisation mit dem Namen „%1“.</translation>
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
        <translation>Auf die Standardausgabe kommt nichts als das, was verlangt wurde. steward --help nennt die Umgebungsvariablen und sagt, was der Rückgabewert bedeutet.</translation>
    </message>
    <message>
        <source>steward export [options] WHAT</source>
        <extracomment>The words after &quot;steward export&quot; stand for options and for what is written.</extracomment>
        <translation>steward export [Optionen] WAS</translation>
    </message>
    <message>
        <source>Writes what the service says of your organizations, without opening a window.</source>
        <translation>Schreibt, was der Dienst über Ihre Organisationen sagt, ohne ein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>What:</source>
        <extracomment>The heading of what WHAT can be in: steward export [options] WHAT</extracomment>
        <translation>Was:</translation>
    </message>
    <message>
        <source>All organizations, with plan, status, members, admins and projects, and the credits of the current subscription period.</source>
        <translation>Alle Organisationen mit Tarif, Status, Mitgliedern, Admins und Projekten sowie den Credits der laufenden Abonnementsperiode.</translation>
    </message>
    <message>
        <source>Who is in them, and as what.</source>
        <translation>Wer darin ist, und als was.</translation>
    </message>
    <message>
        <source>How many resources of each kind they use now.</source>
        <translation>Wie viele Ressourcen jeder Art sie jetzt nutzen.</translation>
    </message>
    <message>
        <source>The credits by project and day, week or month. All days are UTC days. The credits of all rows add up to the organization&apos;s own total: where its projects do not, there is a row of the kind &quot;difference&quot;. What is ahead, and what the service gave no figure for, has no credits; &quot;state&quot; says which. Credits have twelve digits after the point, and sums are exact.</source>
        <extracomment>&quot;difference&quot; and &quot;state&quot; are words of the file, and stay as they are.</extracomment>
        <translation>Die Credits nach Projekt und Tag, Woche oder Monat. Alle Tage sind UTC-Tage. Die Credits aller Zeilen ergeben die Summe der Organisation: Wo ihre Projekte das nicht tun, gibt es eine Zeile der Art „difference“. Was noch bevorsteht und wofür der Dienst keine Zahl genannt hat, hat keine Credits; „state“ sagt, was davon zutrifft. Credits haben zwölf Stellen nach dem Punkt, und Summen sind genau.</translation>
    </message>
    <message>
        <source>steward report [options]</source>
        <translation>steward report [Optionen]</translation>
    </message>
    <message>
        <source>Writes a report about the credits of your organizations as a PDF file, without opening a window.</source>
        <translation>Schreibt einen Bericht über die Credits Ihrer Organisationen als PDF-Datei, ohne ein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>The report has the totals, the charts with their figures as tables, what changed against the range before, and what is estimated. All days are UTC days.</source>
        <translation>Der Bericht enthält die Summen, die Diagramme mit ihren Zahlen als Tabellen, was sich gegenüber dem Zeitraum davor geändert hat und was geschätzt ist. Alle Tage sind UTC-Tage.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Gibt diesen Text aus.</translation>
    </message>
    <message>
        <source>Of this organization alone; can be given several times.</source>
        <translation>Nur von dieser Organisation; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Usage from this day on, as YYYY-MM-DD. Without it, usage is that of the current subscription period.</source>
        <translation>Verbrauch ab diesem Tag, als JJJJ-MM-TT. Ohne diese Angabe ist es der Verbrauch der laufenden Abonnementsperiode.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>Usage up to and with this day; today if not said.</source>
        <translation>Verbrauch bis einschließlich dieses Tages; ohne Angabe bis heute.</translation>
    </message>
    <message>
        <source>Usage by &quot;day&quot;, &quot;week&quot; (from Monday) or &quot;month&quot;; by day if not said.</source>
        <translation>Verbrauch nach „day“ (Tag), „week“ (Woche ab Montag) oder „month“ (Monat); ohne Angabe nach Tag.</translation>
    </message>
    <message>
        <source>INTERVAL</source>
        <translation>INTERVALL</translation>
    </message>
    <message>
        <source>&quot;csv&quot; or &quot;json&quot;; csv if not said.</source>
        <translation>„csv“ oder „json“; ohne Angabe csv.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Write to this file, at once or not at all; &quot;-&quot;, or nothing, is standard output.</source>
        <translation>Schreibt in diese Datei, auf einmal oder gar nicht; „-“ oder keine Angabe ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Connect as this profile does, with the sign-in that is kept for it, instead of with UBIOPS_API_TOKEN.</source>
        <translation>Verbindet sich wie dieses Profil, mit der dafür aufbewahrten Anmeldung, statt mit UBIOPS_API_TOKEN.</translation>
    </message>
    <message>
        <source>--to goes with --from.</source>
        <translation>--to gehört zu --from.</translation>
    </message>
    <message>
        <source>--%1 takes a day as YYYY-MM-DD.</source>
        <translation>--%1 verlangt einen Tag als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>--interval is day, week or month.</source>
        <translation>--interval ist day, week oder month.</translation>
    </message>
    <message>
        <source>--%1 must not be empty.</source>
        <translation>--%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>export takes one of organizations, members, resources and usage.</source>
        <translation>export verlangt eines von organizations, members, resources und usage.</translation>
    </message>
    <message>
        <source>--%1 goes with usage.</source>
        <translation>--%1 gehört zu usage.</translation>
    </message>
    <message>
        <source>--format is csv or json.</source>
        <translation>--format ist csv oder json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Say with --output where the report goes; - is standard output.</source>
        <translation>Geben Sie mit --output an, wohin der Bericht soll; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>A range is %L1 years at most.</source>
        <translation>Ein Zeitraum umfasst höchstens %L1 Jahre.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln characters.</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen.</numerusform>
            <numerusform>Höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with a lowercase letter.</source>
        <translation>Beginnen Sie mit einem Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Use lowercase letters, digits and dashes.</source>
        <translation>Nur Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Enter an email address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter one complete address, like ada@example.com.</source>
        <translation>Geben Sie eine vollständige Adresse ein, etwa ada@example.com.</translation>
    </message>
    <message>
        <source>The free plan always runs a year.</source>
        <translation>Der kostenlose Tarif läuft immer ein Jahr.</translation>
    </message>
    <message>
        <source>Every plan but free needs an end date.</source>
        <translation>Jeder andere Tarif als der kostenlose braucht ein Enddatum.</translation>
    </message>
    <message>
        <source>Choose a day that is not before the start date.</source>
        <translation>Wählen Sie einen Tag, der nicht vor dem Beginn liegt.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Geben Sie ein Datum ein.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>Geben Sie die Adresse der API ein.</translation>
    </message>
    <message>
        <source>Enter an address like https://api.ubiops.com/v2.1.</source>
        <translation>Geben Sie eine Adresse wie https://api.ubiops.com/v2.1 ein.</translation>
    </message>
    <message>
        <source>Use https: a token sent over http can be read on the way.</source>
        <translation>Nutzen Sie https: Ein Token, das über http gesendet wird, lässt sich unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>Enter an API token.</source>
        <translation>Geben Sie ein API-Token ein.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and signs, without spaces.</source>
        <translation>Ein Token ist ein Wort aus Buchstaben, Ziffern und Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>One of your organizations has this name already.</source>
        <translation>Eine Ihrer Organisationen hat diesen Namen schon.</translation>
    </message>
</context>
<context>
    <name>FlawWords</name>
    <message numerus="yes">
        <source>For %Ln day(s) the service gave no figure: they are not in the sums, and that is not the same as no use.</source>
        <translation>
            <numerusform>Für %Ln Tag gab der Dienst keine Zahl an: Er fehlt in den Summen, und das ist nicht dasselbe wie kein Verbrauch.</numerusform>
            <numerusform>Für %Ln Tage gab der Dienst keine Zahl an: Sie fehlen in den Summen, und das ist nicht dasselbe wie kein Verbrauch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service gave %Ln figure(s) more than once; each counts once.</source>
        <translation>
            <numerusform>Der Dienst gab %Ln Zahl mehr als einmal an; sie zählt einmal.</numerusform>
            <numerusform>Der Dienst gab %Ln Zahlen mehr als einmal an; jede zählt einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln case(s) they were not the same; the last one counts.</source>
        <translation>
            <numerusform>In %Ln Fall waren sie nicht gleich; die letzte zählt.</numerusform>
            <numerusform>In %Ln Fällen waren sie nicht gleich; die letzte zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) overlap others in time: what they share may count twice.</source>
        <translation>
            <numerusform>%Ln Zahl überschneidet sich zeitlich mit anderen: Was beide enthalten, zählt vielleicht doppelt.</numerusform>
            <numerusform>%Ln Zahlen überschneiden sich zeitlich mit anderen: Was sie gemeinsam haben, zählt vielleicht doppelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a figure</source>
        <translation>
            <numerusform>%Ln Tag ohne Zahl</numerusform>
            <numerusform>%Ln Tage ohne Zahl</numerusform>
        </translation>
    </message>
    <message>
        <source>The service gave no figure of the current subscription period.</source>
        <translation>Der Dienst gab zur laufenden Periode keine Zahl an.</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>en</source>
        <extracomment>The language that this is translated to, as a code. It names the folder of the user guide.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>HeadlessRunWords</name>
    <message>
        <source>Set UBIOPS_API_TOKEN, or name a profile with --profile.</source>
        <translation>Setzen Sie UBIOPS_API_TOKEN, oder nennen Sie mit --profile ein Profil.</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Usage: %1</source>
        <extracomment>How a program is called, in its help: Usage: steward apply [options]</extracomment>
        <translation>Aufruf: %1</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Steward&apos;s journal of changes cannot be kept in %1.</source>
        <translation>Stewards Journal der Änderungen kann nicht in %1 geführt werden.</translation>
    </message>
    <message>
        <source>Steward&apos;s journal of changes is damaged and cannot be set aside.</source>
        <translation>Stewards Journal der Änderungen ist beschädigt und kann nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>Steward&apos;s journal of changes was written by a newer version of Steward.</source>
        <translation>Stewards Journal der Änderungen stammt von einer neueren Version von Steward.</translation>
    </message>
    <message>
        <source>Steward&apos;s journal of changes is no journal.</source>
        <translation>Stewards Journal der Änderungen ist kein Journal.</translation>
    </message>
    <message>
        <source>A change is missing in Steward&apos;s journal.</source>
        <translation>In Stewards Journal fehlt eine Änderung.</translation>
    </message>
    <message>
        <source>Steward&apos;s journal of changes cannot be used: %1.</source>
        <translation>Stewards Journal der Änderungen kann nicht benutzt werden: %1.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>The journal of changes was empty: what was in it is lost. The file is kept as %1, and a new one is begun.</source>
        <translation>Das Verzeichnis der Änderungen war leer: Was darin stand, ist verloren. Die Datei ist als %1 aufbewahrt, und ein neues ist begonnen.</translation>
    </message>
    <message>
        <source>The journal of changes was damaged. It is kept as %1, and a new one is begun.</source>
        <translation>Das Verzeichnis der Änderungen war beschädigt. Es ist als %1 aufbewahrt, und ein neues ist begonnen.</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>This computer&apos;s keychain is missing, locked, or said no.</source>
        <translation>Der Schlüsselbund dieses Computers fehlt, ist gesperrt oder hat abgelehnt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>MainWords</name>
    <message>
        <source>The settings cannot be saved.</source>
        <translation>Die Einstellungen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>steward: There is no display to show the window on. steward --help names what works without one.</source>
        <translation>steward: Es gibt keinen Bildschirm, auf dem das Fenster erscheinen könnte. steward --help nennt, was ohne einen geht.</translation>
    </message>
    <message>
        <source>--quit-when-loaded goes with --demo, with UBIOPS_API_TOKEN or with a profile. See steward --help.</source>
        <translation>--quit-when-loaded gehört zu --demo, zu UBIOPS_API_TOKEN oder zu einem Profil. Siehe steward --help.</translation>
    </message>
</context>
<context>
    <name>MemberChangeWords</name>
    <message numerus="yes">
        <source>%Ln change(s) were not tried, because another organization was opened.</source>
        <translation>
            <numerusform>%Ln Änderung wurde nicht versucht, weil eine andere Organisation geöffnet wurde.</numerusform>
            <numerusform>%Ln Änderungen wurden nicht versucht, weil eine andere Organisation geöffnet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not tried, because somebody else may have signed in.</source>
        <translation>
            <numerusform>%Ln Änderung wurde nicht versucht, da sich jemand anderes angemeldet haben kann.</numerusform>
            <numerusform>%Ln Änderungen wurden nicht versucht, da sich jemand anderes angemeldet haben kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not tried.</source>
        <translation>
            <numerusform>%Ln Änderung wurde nicht versucht.</numerusform>
            <numerusform>%Ln Änderungen wurden nicht versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Zum Admin machen</translation>
    </message>
    <message>
        <source>Make regular user</source>
        <translation>Zum einfachen Mitglied machen</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>%1 is an admin of %2 from now on.</source>
        <translation>%1 ist ab jetzt Admin von %2.</translation>
    </message>
    <message>
        <source>%1 is a regular user of %2 from now on.</source>
        <translation>%1 ist ab jetzt einfaches Mitglied von %2.</translation>
    </message>
    <message>
        <source>%1 is removed from %2.</source>
        <translation>%1 ist aus %2 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of %1 made admin.</source>
        <translation>
            <numerusform>%Ln Mitglied von %1 zum Admin gemacht.</numerusform>
            <numerusform>%Ln Mitglieder von %1 zu Admins gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of %1 made regular user.</source>
        <translation>
            <numerusform>%Ln Admin von %1 zum einfachen Mitglied gemacht.</numerusform>
            <numerusform>%Ln Admins von %1 zu einfachen Mitgliedern gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) removed from %1.</source>
        <translation>
            <numerusform>%Ln Mitglied aus %1 entfernt.</numerusform>
            <numerusform>%Ln Mitglieder aus %1 entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %Ln change(s) did not work, %3 did. %4</source>
        <extracomment>Make admin in acme: 2 changes did not work, 1 did. The service has a problem.</extracomment>
        <translation>
            <numerusform>%1 in %2: %Ln Änderung schlug fehl, %3 gelang(en). %4</numerusform>
            <numerusform>%1 in %2: %Ln Änderungen schlugen fehl, %3 gelang(en). %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferedCommands</name>
    <message>
        <source>It cannot be used now.</source>
        <translation>Das ist jetzt nicht möglich.</translation>
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
        <translation>Liste von Personen öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht zu lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Another organization was opened meanwhile. Nothing was changed.</source>
        <translation>Inzwischen wurde eine andere Organisation geöffnet. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>OutputWords</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Reicht</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>or as early as %1, or not at all</source>
        <translation>oder schon am %1, oder gar nicht</translation>
    </message>
    <message>
        <source>but may end on %1</source>
        <translation>kann aber am %1 enden</translation>
    </message>
    <message>
        <source>to the end of the period</source>
        <translation>bis zum Ende der Periode</translation>
    </message>
    <message>
        <source>Used so far: %1 credits.</source>
        <translation>Bisher verbraucht: %1 Credits.</translation>
    </message>
    <message>
        <source>%1 of the allowance of %2 at %3 of the period.</source>
        <extracomment>40.0 % of the allowance of 50,000.00 at 60.0 % of the period.</extracomment>
        <translation>%1 des Kontingents von %2 bei %3 der Periode.</translation>
    </message>
    <message>
        <source>Expected at the end: %1, between %2 and %3.</source>
        <translation>Am Ende erwartet: %1, zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Used up on %1.</source>
        <translation>Aufgebraucht am %1.</translation>
    </message>
    <message>
        <source>Expected to run out on %1.</source>
        <translation>Wird voraussichtlich am %1 aufgebraucht.</translation>
    </message>
    <message>
        <source>%1: %2 credits, %3 so far</source>
        <extracomment>12 November 2026: 80.12 credits, 1,200.00 so far</extracomment>
        <translation>%1: %2 Credits, %3 bisher</translation>
    </message>
    <message>
        <source>%1: nothing can be expected yet</source>
        <translation>%1: noch ist nichts zu erwarten</translation>
    </message>
    <message>
        <source>%1: %2 expected by then, between %3 and %4</source>
        <translation>%1: %2 bis dahin erwartet, zwischen %3 und %4</translation>
    </message>
    <message>
        <source>%1; even pace %2</source>
        <translation>%1; gleichmäßiges Tempo %2</translation>
    </message>
    <message>
        <source>%1 has used up its allowance of %2 credits.</source>
        <translation>%1 hat das Kontingent von %2 Credits aufgebraucht.</translation>
    </message>
    <message>
        <source>%1 has used %2 of its allowance at %3 of the period.</source>
        <translation>%1 hat %2 des Kontingents bei %3 der Periode verbraucht.</translation>
    </message>
    <message>
        <source>At this pace it runs out on %1.</source>
        <translation>In diesem Tempo endet es am %1.</translation>
    </message>
    <message>
        <source>The use is ahead of the even pace. Going by the last four weeks the allowance is expected to last.</source>
        <translation>Der Verbrauch liegt über dem gleichmäßigen Tempo. Nach den letzten vier Wochen reicht das Kontingent voraussichtlich.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
</context>
<context>
    <name>ProductionWords</name>
    <message>
        <source>The profile %1 is marked as production.</source>
        <translation>Das Profil %1 ist als Produktion gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>ProfileLook</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>NUR LESEN</translation>
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
        <translation>steward [Optionen] [LINK]</translation>
    </message>
    <message>
        <source>Steward administers UbiOps organizations: their members, subscriptions, credits and resources.</source>
        <translation>Steward verwaltet UbiOps-Organisationen: ihre Mitglieder, Abonnements, Credits und Ressourcen.</translation>
    </message>
    <message>
        <source>Link:</source>
        <extracomment>The heading of what &quot;steward LINK&quot; takes.</extracomment>
        <translation>Link:</translation>
    </message>
    <message>
        <source>Go to a page about all organizations: people, credits or activity; without a page, to their list.</source>
        <translation>Öffnet eine Seite über alle Organisationen: people, credits oder activity; ohne Seite ihre Liste.</translation>
    </message>
    <message>
        <source>Commands, which need no display:</source>
        <translation>Befehle, die keinen Bildschirm brauchen:</translation>
    </message>
    <message>
        <source>Writes organizations, members, resources or usage as CSV or JSON. See %1.</source>
        <translation>Schreibt Organisationen, Mitglieder, Ressourcen oder Verbrauch als CSV oder JSON. Siehe %1.</translation>
    </message>
    <message>
        <source>Writes a report about the credits as a PDF file. See %1.</source>
        <translation>Schreibt einen Bericht über die Credits als PDF-Datei. Siehe %1.</translation>
    </message>
    <message>
        <source>Changes who is a member of organizations, and who an admin, by a list of people. See %1.</source>
        <translation>Ändert nach einer Personenliste, wer Mitglied von Organisationen ist und wer Admin. Siehe %1.</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Umgebung:</translation>
    </message>
    <message>
        <source>An API token, with or without the word Token before it. Where it is set, Steward connects with it by itself, for this run, and stores neither.</source>
        <translation>Ein API-Token, mit oder ohne das Wort Token davor. Ist es gesetzt, verbindet sich Steward von selbst damit, für diesen Lauf, und speichert nichts davon.</translation>
    </message>
    <message>
        <source>The address of the API that the token is for. It defaults to %1; a host without a version gets %2.</source>
        <translation>Die Adresse der API, für die das Token gilt. Vorgabe ist %1; an einen Host ohne Version kommt %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; writes one line a request to standard error: its method, path template, status and duration, never a name or a secret.</source>
        <translation>„%1“ schreibt zu jeder Anfrage eine Zeile auf die Standardfehlerausgabe: Methode, Pfadmuster, Status und Dauer, nie einen Namen oder ein Geheimnis.</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Dateien:</translation>
    </message>
    <message>
        <source>The profiles, and how the window was left. No secret is kept in it: those are in the desktop&apos;s keychain, or in memory alone.</source>
        <translation>Die Profile, und wie das Fenster verlassen wurde. Es steht kein Geheimnis darin: Die sind im Schlüsselbund des Desktops oder nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The organizations of each profile that stays signed in, as they were last: for the next start. They go with the sign-in.</source>
        <translation>Die Organisationen jedes Profils, das angemeldet bleibt, wie sie zuletzt waren: für den nächsten Start. Sie verschwinden mit der Anmeldung.</translation>
    </message>
    <message>
        <source>Every change that was sent, and what became of it. No secret is kept in it; nothing of the demo is.</source>
        <translation>Jede Änderung, die gesendet wurde, und was daraus wurde. Es steht kein Geheimnis darin und nichts aus der Demo.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message>
        <source>All went well.</source>
        <translation>Alles hat geklappt.</translation>
    </message>
    <message>
        <source>What was asked for did not work.</source>
        <translation>Was verlangt wurde, hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The command line cannot be understood.</source>
        <translation>Die Befehlszeile ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Gibt diesen Text aus.</translation>
    </message>
    <message>
        <source>Open the demo: a made-up company on a server that is part of the program, on this machine alone. Nothing that is changed in it outlives the run.</source>
        <translation>Öffnet die Demo: eine erfundene Firma auf einem Server, der zum Programm gehört, nur auf diesem Rechner. Nichts, was darin geändert wird, überdauert den Lauf.</translation>
    </message>
    <message>
        <source>Open the demo, draw every page and dialog, light and dark, into a PNG in DIR, which is made where it is missing, and quit. Works without a display when QT_QPA_PLATFORM is &quot;offscreen&quot;.</source>
        <translation>Öffnet die Demo, zeichnet jede Seite und jeden Dialog, hell und dunkel, in ein PNG in ORDNER, der angelegt wird, wo er fehlt, und endet. Geht ohne Bildschirm, wenn QT_QPA_PLATFORM „offscreen“ ist.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Quit once the organizations are listed, and print how long it took from the start, in milliseconds: {&quot;first_paint_ms&quot;: …, &quot;loaded_ms&quot;: …}.</source>
        <translation>Endet, sobald die Organisationen aufgelistet sind, und gibt aus, wie lange es vom Start an gedauert hat, in Millisekunden: {&quot;first_paint_ms&quot;: …, &quot;loaded_ms&quot;: …}.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>&quot;en&quot;, &quot;de&quot;, &quot;nl&quot; or &quot;system&quot; (as the desktop), instead of what was chosen in the settings.</source>
        <translation>„en“, „de“, „nl“ oder „system“ (wie der Desktop) statt dessen, was in den Einstellungen gewählt wurde.</translation>
    </message>
    <message>
        <source>steward: %1 See steward --help.</source>
        <translation>steward: %1 Siehe steward --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>--screenshots takes a folder.</source>
        <translation>--screenshots verlangt einen Ordner.</translation>
    </message>
    <message>
        <source>--language is en, de, nl or system.</source>
        <translation>--language ist en, de, nl oder system.</translation>
    </message>
    <message>
        <source>&quot;light&quot;, &quot;dark&quot; or &quot;system&quot; (as the desktop), or with more contrast &quot;high-contrast-light&quot;, &quot;high-contrast-dark&quot; or &quot;high-contrast&quot; (light or dark as the desktop), instead of what was chosen in the settings.</source>
        <translation>„light“ (hell), „dark“ (dunkel) oder „system“ (wie der Desktop), oder mit mehr Kontrast „high-contrast-light“, „high-contrast-dark“ oder „high-contrast“ (hell oder dunkel wie der Desktop), statt dessen, was in den Einstellungen gewählt wurde.</translation>
    </message>
    <message>
        <source>--appearance is light, dark, system, high-contrast, high-contrast-light or high-contrast-dark.</source>
        <translation>--appearance ist light, dark, system, high-contrast, high-contrast-light oder high-contrast-dark.</translation>
    </message>
    <message>
        <source>Go to a page of an organization: overview, members, usage, resources, subscription or activity. Where Steward runs already, its window goes there, unless it is one of the demo or was given UBIOPS_API_TOKEN.</source>
        <translation>Öffnet eine Seite einer Organisation: overview, members, usage, resources, subscription oder activity. Läuft Steward schon, geht dessen Fenster dorthin, es sei denn, es ist eines der Demo oder hat UBIOPS_API_TOKEN bekommen.</translation>
    </message>
</context>
<context>
    <name>ReportPagesWords</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>RunRestWords</name>
    <message>
        <source>It is so already.</source>
        <translation>Das ist bereits so.</translation>
    </message>
    <message>
        <source>It was unticked.</source>
        <translation>Das Häkchen wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln of them were made cannot be told: %1.</source>
        <translation>
            <numerusform>Ob %Ln davon vorgenommen wurde, lässt sich nicht sagen: %1.</numerusform>
            <numerusform>Ob %Ln davon vorgenommen wurden, lässt sich nicht sagen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt: %1.</source>
        <translation>Ungewiss: %1.</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed on the disk.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Auf der Festplatte wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>UsageReportWords</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Am höchsten: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Gelöschte Projekte</translation>
    </message>
    <message>
        <source>Not assigned to a project</source>
        <translation>Keinem Projekt zugeordnet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>Why the credits changed</source>
        <translation>Warum sich die Credits änderten</translation>
    </message>
    <message>
        <source>What is estimated</source>
        <translation>Was geschätzt ist</translation>
    </message>
    <message>
        <source>Credits of %1</source>
        <translation>Credits von %1</translation>
    </message>
    <message>
        <source>%1, UTC days. Made with Steward on %2 (UTC) from %3.</source>
        <translation>%1, UTC-Tage. Mit Steward erstellt am %2 (UTC) aus %3.</translation>
    </message>
    <message>
        <source>Credits of %1, %2</source>
        <translation>Credits von %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Credits of %Ln organization(s)</source>
        <translation>
            <numerusform>Credits von %Ln Organisation</numerusform>
            <numerusform>Credits von %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these compared: %1</source>
        <translation>Davon verglichen: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Davor: %1</translation>
    </message>
    <message>
        <source>the days before</source>
        <translation>die Tage davor</translation>
    </message>
    <message>
        <source>Nothing: all figures are the service&apos;s own, and sums of them, to the twelfth digit after the point.</source>
        <translation>Nichts: Alle Zahlen sind die des Dienstes und Summen davon, bis zur zwölften Stelle nach dem Komma.</translation>
    </message>
    <message>
        <source>What is expected is an estimate: each coming day uses what its weekday used on average in the last four weeks, and the band is meant to hold four of five outcomes. All other figures are the service&apos;s own, and sums of them, to the twelfth digit after the point.</source>
        <translation>Was erwartet wird, ist eine Schätzung: Jeder kommende Tag verbraucht, was sein Wochentag in den letzten vier Wochen durchschnittlich verbraucht hat, und das Band soll vier von fünf Ausgängen enthalten. Alle anderen Zahlen sind die des Dienstes und Summen davon, bis zur zwölften Stelle nach dem Komma.</translation>
    </message>
    <message>
        <source>Made with Steward on %1 (UTC) from %2.</source>
        <translation>Mit Steward erstellt am %1 (UTC) aus %2.</translation>
    </message>
</context>
<context>
    <name>UsageTexts</name>
    <message>
        <source>Credits per day and project</source>
        <translation>Credits pro Tag und Projekt</translation>
    </message>
    <message>
        <source>Credits per month and project</source>
        <translation>Credits pro Monat und Projekt</translation>
    </message>
    <message>
        <source>Credits per week and project</source>
        <translation>Credits pro Woche und Projekt</translation>
    </message>
    <message>
        <source>The first and the last week are not whole.</source>
        <translation>Die erste und die letzte Woche sind nicht vollständig.</translation>
    </message>
    <message>
        <source>The first and the last month are not whole.</source>
        <translation>Der erste und der letzte Monat sind nicht vollständig.</translation>
    </message>
    <message>
        <source>The first week is not whole.</source>
        <translation>Die erste Woche ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The first month is not whole.</source>
        <translation>Der erste Monat ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The last week is not whole.</source>
        <translation>Die letzte Woche ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The last month is not whole.</source>
        <translation>Der letzte Monat ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Credits per day and organization</source>
        <translation>Credits pro Tag und Organisation</translation>
    </message>
    <message>
        <source>Credits per week and organization</source>
        <translation>Credits pro Woche und Organisation</translation>
    </message>
    <message>
        <source>Credits per month and organization</source>
        <translation>Credits pro Monat und Organisation</translation>
    </message>
    <message>
        <source>Today is not over.</source>
        <translation>Der heutige Tag ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>This week is not over.</source>
        <translation>Diese Woche ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>This month is not over.</source>
        <translation>Dieser Monat ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>What it is compared with could not be loaded: %1</source>
        <translation>Womit verglichen wird, ließ sich nicht laden: %1</translation>
    </message>
    <message>
        <source>No day of this range is over: there is nothing to compare yet.</source>
        <translation>Noch kein Tag dieses Zeitraums ist vorbei: Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Days are UTC days.</source>
        <translation>Tage sind UTC-Tage.</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Gelöschte Projekte</translation>
    </message>
    <message>
        <source>No credits were used in this range.</source>
        <translation>In diesem Zeitraum wurden keine Credits verbraucht.</translation>
    </message>
    <message>
        <source>Credits per day</source>
        <translation>Credits pro Tag</translation>
    </message>
    <message>
        <source>Credits per month</source>
        <translation>Credits pro Monat</translation>
    </message>
    <message>
        <source>%1, %2: %3 in all, highest on %4 with %5.</source>
        <extracomment>Credits per day, 1–30 November 2026: 12,430.00 in all, highest with 512.00: 12 November 2026.</extracomment>
        <translation>%1, %2: insgesamt %3, am meisten am %4 mit %5.</translation>
    </message>
    <message>
        <source>Credits per week</source>
        <translation>Credits pro Woche</translation>
    </message>
    <message>
        <source>Shares of the credits per day</source>
        <translation>Anteile an den Credits pro Tag</translation>
    </message>
    <message>
        <source>Shares of the credits per week</source>
        <translation>Anteile an den Credits pro Woche</translation>
    </message>
    <message>
        <source>Shares of the credits per month</source>
        <translation>Anteile an den Credits pro Monat</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>cut by the range</source>
        <translation>vom Zeitraum angeschnitten</translation>
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
        <translation>%1, %2: %3; insgesamt %4 Credits.</translation>
    </message>
    <message>
        <source>Not assigned to a project</source>
        <translation>Keinem Projekt zugeordnet</translation>
    </message>
    <message>
        <source>The usage is being loaded.</source>
        <translation>Der Verbrauch wird geladen.</translation>
    </message>
    <message>
        <source>This range is still to come.</source>
        <translation>Dieser Zeitraum steht noch bevor.</translation>
    </message>
    <message>
        <source>The service gave no figure of this range.</source>
        <translation>Der Dienst gab zu diesem Zeitraum keine Zahl an.</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>steht noch bevor</translation>
    </message>
</context>
<context>
    <name>WaterfallWords</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Gelöschte Projekte</translation>
    </message>
    <message>
        <source>%1: %2 credits</source>
        <translation>%1: %2 Credits</translation>
    </message>
    <message>
        <source>%1: %2 credits, from %3 to %4</source>
        <extracomment>vision-prod: + 30.00 credits, from 100.00 to 130.00</extracomment>
        <translation>%1: %2 Credits, von %3 auf %4</translation>
    </message>
    <message>
        <source>From %1 to %2 credits, %3.</source>
        <translation>Von %1 auf %2 Credits, %3.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>a project and its change: vision-prod with + 30.00</extracomment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Changed most: %1.</source>
        <translation>Am stärksten geändert: %1.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
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
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
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
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>About Steward</source>
        <translation>Über Steward</translation>
    </message>
    <message>
        <source>Steward %1</source>
        <translation>Steward %1</translation>
    </message>
    <message>
        <source>Administers UbiOps organizations from the desktop. It is free software: you may use, study, change and pass it on under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Verwaltet UbiOps-Organisationen vom Schreibtisch aus. Es ist freie Software: Sie dürfen sie unter der GNU General Public License, Version 3 oder neuer, benutzen, untersuchen, ändern und weitergeben. Es gibt keine Gewährleistung.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>GPL-3.0 with an exception</source>
        <translation>GPL-3.0 mit einer Ausnahme</translation>
    </message>
</context>
<context>
    <name>steward::AccessDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Den Rest lassen, wie er ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change members from a list</source>
        <translation>Mitglieder nach einer Liste ändern</translation>
    </message>
    <message>
        <source>Plan from a file</source>
        <translation>Plan aus einer Datei</translation>
    </message>
    <message>
        <source>Changes of members</source>
        <translation>Änderungen von Mitgliedern</translation>
    </message>
    <message>
        <source>Change members</source>
        <translation>Mitglieder ändern</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) now?</source>
        <translation>
            <numerusform>%Ln Änderung jetzt machen?</numerusform>
            <numerusform>%Ln Änderungen jetzt machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Machen</translation>
    </message>
    <message>
        <source>Other changes of members are under way. Wait for their end, or leave the rest of them as it is.</source>
        <translation>Andere Änderungen von Mitgliedern sind unterwegs. Warten Sie, bis sie fertig sind, oder lassen Sie deren Rest, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung machen</numerusform>
            <numerusform>%Ln Änderungen machen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>The members are being read.</source>
        <translation>Die Mitglieder werden gelesen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>A run of %Ln change(s) was interrupted. This is what is left of it, compared with what is so now.</source>
        <translation>
            <numerusform>Ein Lauf von %Ln Änderung wurde unterbrochen. Dies ist davon übrig, verglichen mit dem, was jetzt gilt.</numerusform>
            <numerusform>Ein Lauf von %Ln Änderungen wurde unterbrochen. Dies ist davon übrig, verglichen mit dem, was jetzt gilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are not ticked: since then the same person&apos;s access was changed, or a newer list was carried out.</source>
        <translation>
            <numerusform>%Ln davon hat kein Häkchen: Seither wurde der Zugang derselben Person geändert oder eine neuere Liste ausgeführt.</numerusform>
            <numerusform>%Ln davon haben kein Häkchen: Seither wurde der Zugang derselben Person geändert oder eine neuere Liste ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were interrupted</source>
        <translation>Unterbrochene Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more will not be made, since another organization has the name of theirs by now.</source>
        <translation>
            <numerusform>%Ln weitere wird nicht vorgenommen, weil inzwischen eine andere Organisation den Namen ihrer Organisation hat.</numerusform>
            <numerusform>%Ln weitere werden nicht vorgenommen, weil inzwischen eine andere Organisation den Namen ihrer Organisation hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are not ticked, since the plan held them back when it was exported.</source>
        <translation>
            <numerusform>%Ln davon hat kein Häkchen, weil der Plan es beim Export zurückgehalten hat.</numerusform>
            <numerusform>%Ln davon haben kein Häkchen, weil der Plan sie beim Export zurückgehalten hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Find out what became of %Ln change(s), and make again what was not made?</source>
        <translation>
            <numerusform>Herausfinden, was aus %Ln Änderung geworden ist, und sie noch einmal vornehmen, falls sie nicht vorgenommen wurde?</numerusform>
            <numerusform>Herausfinden, was aus %Ln Änderungen geworden ist, und noch einmal vornehmen, was nicht vorgenommen wurde?</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out and go on</source>
        <translation>Herausfinden und fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln more cannot be told yet: that is looked into first, and what was not made is made again.</source>
        <translation>
            <numerusform>Was aus %Ln weiteren geworden ist, ist noch nicht bekannt: Das wird zuerst geprüft, und wenn sie nicht gemacht ist, wird sie noch einmal gemacht.</numerusform>
            <numerusform>Was aus %Ln weiteren geworden ist, ist noch nicht bekannt: Das wird zuerst geprüft, und was nicht gemacht ist, wird noch einmal gemacht.</numerusform>
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
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>steward::AccessRunner</name>
    <message>
        <source>Nothing was sent, since every change is written down first. %1</source>
        <translation>Nichts wurde gesendet, denn jede Änderung wird zuerst aufgeschrieben. %1</translation>
    </message>
    <message>
        <source>Became a member meanwhile.</source>
        <translation>Wurde inzwischen Mitglied.</translation>
    </message>
    <message>
        <source>Became an admin meanwhile.</source>
        <translation>Wurde inzwischen Admin.</translation>
    </message>
    <message>
        <source>Became a regular user meanwhile.</source>
        <translation>Wurde inzwischen einfaches Mitglied.</translation>
    </message>
    <message>
        <source>Is no longer a member.</source>
        <translation>Ist kein Mitglied mehr.</translation>
    </message>
    <message>
        <source>Somebody has signed in anew, and whether it is the same person cannot be told. What is not done yet waits.</source>
        <translation>Jemand hat sich neu angemeldet, und ob es dieselbe Person ist, lässt sich nicht sagen. Was noch nicht getan ist, wartet.</translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message>
        <source>Search changes</source>
        <translation>Änderungen suchen</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the whole run…</source>
        <translation>Den ganzen Lauf zurücknehmen…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Select one or more changes first.</source>
        <translation>Wählen Sie zuerst eine oder mehrere Änderungen.</translation>
    </message>
    <message>
        <source>Only what was done can be taken back.</source>
        <translation>Nur was gemacht wurde, kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Changes of members can be taken back, and a renaming on its own. The service does not let go of organizations, and does not tell what a subscription was.</source>
        <translation>Änderungen von Mitgliedern können zurückgenommen werden, und eine Umbenennung für sich. Der Dienst gibt Organisationen nicht her und sagt nicht, was ein Abonnement war.</translation>
    </message>
    <message>
        <source>Select a change that was made together with others.</source>
        <translation>Wählen Sie eine Änderung, die zusammen mit anderen gemacht wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln change(s)</source>
        <translation>
            <numerusform>Die letzte %Ln Änderung</numerusform>
            <numerusform>Die letzten %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 gewählt</translation>
    </message>
    <message>
        <source>The changes could not be read.</source>
        <translation>Die Änderungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>There are none that the filter matches.</source>
        <translation>Zu dem Filter passt keine.</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>Noch keine Änderungen.</translation>
    </message>
    <message>
        <source>What is changed with Steward is kept here, on this machine.</source>
        <translation>Was mit Steward geändert wird, steht hier, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported.</source>
        <translation>
            <numerusform>%Ln Änderung exportiert.</numerusform>
            <numerusform>%Ln Änderungen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>The changes are being exported.</source>
        <translation>Die Änderungen werden exportiert.</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Arten von Änderungen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
</context>
<context>
    <name>steward::ActivityTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>steward::AllOrganizationsPage</name>
    <message>
        <source>Filter all organizations</source>
        <translation>Alle Organisationen filtern</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizations</source>
        <translation>Keine Organisationen</translation>
    </message>
    <message>
        <source>There is none that the filter matches.</source>
        <translation>Keine passt zum Filter.</translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation>Organisationen werden geladen …</translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation>Die Organisationen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No organizations yet.</source>
        <translation>Noch keine Organisationen.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
</context>
<context>
    <name>steward::AllUsageTableModel</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Of the allowance</source>
        <translation>Vom Kontingent</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Aufgebraucht am</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Reicht</translation>
    </message>
    <message>
        <source>Nothing was used in the days before: there is nothing to compare with.</source>
        <translation>In den Tagen davor wurde nichts verbraucht: Es gibt nichts, womit verglichen werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Organisation</numerusform>
            <numerusform>%L1 von %Ln Organisationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AllUsageView</name>
    <message>
        <source>Usage by organization</source>
        <translation>Verbrauch nach Organisation</translation>
    </message>
    <message>
        <source>Credits of all organizations</source>
        <translation>Credits aller Organisationen</translation>
    </message>
    <message>
        <source>%1, UTC days</source>
        <translation>%1, UTC-Tage</translation>
    </message>
    <message>
        <source>Enter allowances on the organizations&apos; usage pages. Days are UTC days.</source>
        <translation>Kontingente geben Sie auf den Verbrauchsseiten der Organisationen ein. Tage sind UTC-Tage.</translation>
    </message>
    <message>
        <source>No organizations yet.</source>
        <translation>Noch keine Organisationen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export usage of all organizations</source>
        <translation>Verbrauch aller Organisationen exportieren</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Die Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>The usage was exported.</source>
        <translation>Der Verbrauch wurde exportiert.</translation>
    </message>
    <message>
        <source>The usage is being loaded.</source>
        <translation>Der Verbrauch wird geladen.</translation>
    </message>
    <message>
        <source>Change: %1 against %2, %3.</source>
        <translation>Änderung: %1 gegen %2, %3.</translation>
    </message>
    <message>
        <source>Still %1, UTC days</source>
        <extracomment>The days that were chosen before: their figures are shown until others have come.</extracomment>
        <translation>Noch %1, UTC-Tage</translation>
    </message>
    <message>
        <source>The usage is loaded once this page is in sight.</source>
        <translation>Der Verbrauch wird geladen, sobald diese Seite zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>steward::AllowanceView</name>
    <message>
        <source>Used this period</source>
        <translation>In dieser Periode verbraucht</translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation>Vergangene Zeit</translation>
    </message>
    <message>
        <source>Expected at the end</source>
        <translation>Am Ende erwartet</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Aufgebraucht am</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Tage der Periode</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>The credits that the organization may use in a period. The service does not tell it.</source>
        <translation>Die Credits, die die Organisation in einer Periode verbrauchen darf. Der Dienst nennt sie nicht.</translation>
    </message>
    <message>
        <source>Allowance of a period</source>
        <translation>Kontingent einer Periode</translation>
    </message>
    <message>
        <source>Credits so far against the allowance</source>
        <translation>Bisherige Credits gegen das Kontingent</translation>
    </message>
    <message>
        <source>A number of credits above zero</source>
        <translation>Eine Zahl von Credits über null</translation>
    </message>
    <message>
        <source>Loading usage…</source>
        <translation>Verbrauch wird geladen …</translation>
    </message>
    <message>
        <source>No usage yet.</source>
        <translation>Noch kein Verbrauch.</translation>
    </message>
    <message>
        <source>%1 of the allowance</source>
        <translation>%1 des Kontingents</translation>
    </message>
    <message>
        <source>Enter an allowance below</source>
        <translation>Kontingent unten eingeben</translation>
    </message>
    <message>
        <source>day %L1 of %L2</source>
        <translation>Tag %L1 von %L2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>It takes a week of usage to say</source>
        <translation>Dazu braucht es eine Woche Verbrauch</translation>
    </message>
    <message>
        <source>What is expected is an estimate: each coming day uses what its weekday used on average in the last four weeks, and the band is meant to hold four of five outcomes. It assumes that the level and the rhythm of those weeks go on. Steward warns where the use is more than a tenth faster than the even pace, and says so where it is expected to last all the same. Days are UTC days.</source>
        <translation>Was erwartet wird, ist eine Schätzung: Jeder kommende Tag verbraucht, was sein Wochentag in den letzten vier Wochen im Mittel verbrauchte, und das Band soll vier von fünf Ausgängen enthalten. Angenommen wird, dass Höhe und Rhythmus dieser Wochen anhalten. Steward warnt, wo der Verbrauch um mehr als ein Zehntel schneller ist als das gleichmäßige Tempo, und sagt dazu, wo das Kontingent voraussichtlich dennoch reicht. Tage sind UTC-Tage.</translation>
    </message>
</context>
<context>
    <name>steward::ApiWords</name>
    <message>
        <source>The service does not accept this sign-in (HTTP 401).</source>
        <translation>Der Dienst nimmt diese Anmeldung nicht an (HTTP 401).</translation>
    </message>
    <message>
        <source>You are not allowed to do this (HTTP 403).</source>
        <translation>Das dürfen Sie nicht (HTTP 403).</translation>
    </message>
    <message>
        <source>The service does not know this (HTTP 404).</source>
        <translation>Das kennt der Dienst nicht (HTTP 404).</translation>
    </message>
    <message>
        <source>It exists already (HTTP 409).</source>
        <translation>Das gibt es bereits (HTTP 409).</translation>
    </message>
    <message>
        <source>The service received too many requests (HTTP 429).</source>
        <translation>Der Dienst hat zu viele Anfragen erhalten (HTTP 429).</translation>
    </message>
    <message>
        <source>The service has a problem (HTTP %1).</source>
        <translation>Der Dienst hat ein Problem (HTTP %1).</translation>
    </message>
    <message>
        <source>The service did not accept this (HTTP %1).</source>
        <translation>Der Dienst hat das nicht angenommen (HTTP %1).</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message>
        <source>The service points to another address, %1. Nothing was sent there.</source>
        <translation>Der Dienst verweist auf eine andere Adresse, %1. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer of the service is too large.</source>
        <translation>Die Antwort des Dienstes ist zu groß.</translation>
    </message>
    <message>
        <source>The service accepts no requests for now. Nothing was sent.</source>
        <translation>Der Dienst nimmt gerade keine Anfragen an. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The answer of the service could not be understood (%1).</source>
        <translation>Die Antwort des Dienstes war nicht zu verstehen (%1).</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered. The change may or may not have been made.</source>
        <translation>Die Verbindung zu %1 brach vor der Antwort ab. Die Änderung kann erfolgt sein oder auch nicht.</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>sein Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>sein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>sein Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>sein Zertifikat wurde zurückgezogen</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody but itself, so anybody could have made it</source>
        <translation>sein Zertifikat ist nur von ihm selbst unterschrieben, jeder könnte es gemacht haben</translation>
    </message>
    <message>
        <source>its certificate was issued by an authority that this computer does not trust</source>
        <translation>sein Zertifikat stammt von einer Stelle, der dieser Computer nicht vertraut</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>er zeigt kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is not connected to the internet.</source>
        <translation>Es gibt keinen Server namens %1, oder dieser Computer ist nicht mit dem Internet verbunden.</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made. Nothing was sent.</source>
        <translation>Eine sichere Verbindung zu %1 kam nicht zustande. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2. Nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: %2. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 could not be reached: the proxy refused.</source>
        <translation>%1 war nicht erreichbar: Der Proxy hat abgelehnt.</translation>
    </message>
    <message>
        <source>The address of the service is not a web address.</source>
        <translation>Die Adresse des Dienstes ist keine Webadresse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation>Die Antwort von %1 war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation>%1 hat die Verbindung vor der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 war nicht rechtzeitig erreichbar.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 brauchte zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>There is no service to ask.</source>
        <translation>Es gibt keinen Dienst, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>This connection is read-only. Nothing was sent.</source>
        <translation>Diese Verbindung ist schreibgeschützt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The address of %1 begins with http, so anybody on the way could read along. Nothing was sent.</source>
        <translation>Die Adresse von %1 beginnt mit http, sodass unterwegs jeder mitlesen könnte. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This name or id cannot be part of an address.</source>
        <translation>Dieser Name oder diese ID kann nicht Teil einer Adresse sein.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read. Nothing was sent.</source>
        <translation>Die Zertifikate in %1 sind nicht lesbar. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is no PEM certificate in %1. Nothing was sent.</source>
        <translation>In %1 ist kein PEM-Zertifikat. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Another connection or sign-in is in use by now. Nothing was changed; if it is still wanted, ask for it again.</source>
        <translation>Inzwischen ist eine andere Verbindung oder Anmeldung in Gebrauch. Es wurde nichts geändert; wenn es noch gewünscht ist, verlangen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service answered about somebody else than was to be removed.</source>
        <translation>Der Dienst hat über jemand anderen geantwortet, als entfernt werden sollte.</translation>
    </message>
    <message>
        <source>It was taken back before it was made.</source>
        <translation>Sie wurde zurückgenommen, bevor sie ausgeführt war.</translation>
    </message>
    <message>
        <source>The answer of the service is compressed, although Steward asked for one that is not.</source>
        <translation>Die Antwort des Dienstes ist komprimiert, obwohl Steward um eine unkomprimierte gebeten hat.</translation>
    </message>
    <message>
        <source>it speaks only versions of TLS that are no longer secure, and Steward needs TLS 1.2 or newer</source>
        <translation>er spricht nur TLS-Versionen, die nicht mehr sicher sind, und Steward braucht TLS 1.2 oder neuer</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS</source>
        <translation>was dort antwortet, spricht kein TLS</translation>
    </message>
    <message>
        <source>it asks for a certificate of yours, and Steward has none to show</source>
        <translation>er verlangt ein Zertifikat von Ihnen, und Steward hat keines vorzuweisen</translation>
    </message>
    <message>
        <source>it has no way of encryption in common with this computer, or it asks for a certificate of yours, and Steward has none to show</source>
        <translation>er hat keine Art der Verschlüsselung mit diesem Computer gemeinsam, oder er verlangt ein Zertifikat von Ihnen, und Steward hat keines vorzuweisen</translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made: %2. Nothing was sent.</source>
        <translation>Eine sichere Verbindung zu %1 kam nicht zustande: %2. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 did not accept the request: %2.</source>
        <translation>%1 hat die Anfrage nicht angenommen: %2.</translation>
    </message>
    <message>
        <source>The answer of the service is larger than the %L1 MB that the settings allow.</source>
        <translation>Die Antwort des Dienstes ist größer als die %L1 MB, die die Einstellungen erlauben.</translation>
    </message>
</context>
<context>
    <name>steward::ApplyRun</name>
    <message>
        <source>Nothing was interrupted.</source>
        <translation>Nichts wurde unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier run of %Ln change(s) was interrupted; %L1 of them are left. steward apply --resume goes on with them.</source>
        <translation>
            <numerusform>Ein früherer Lauf von %Ln Änderung wurde unterbrochen; %L1 davon ist übrig. steward apply --resume macht damit weiter.</numerusform>
            <numerusform>Ein früherer Lauf von %Ln Änderungen wurde unterbrochen; %L1 davon sind übrig. steward apply --resume macht damit weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Going on with a run of %Ln change(s); %L1 of them are left.</source>
        <translation>
            <numerusform>Ein Lauf von %Ln Änderung geht weiter; %L1 davon ist übrig.</numerusform>
            <numerusform>Ein Lauf von %Ln Änderungen geht weiter; %L1 davon sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steward apply --resume goes on with what is left.</source>
        <translation>%1 steward apply --resume macht mit dem Rest weiter.</translation>
    </message>
    <message numerus="yes">
        <source>An earlier run of %Ln change(s) was interrupted; whether %L1 of them were made cannot be told. steward apply --resume names them.</source>
        <translation>
            <numerusform>Ein früherer Lauf mit %Ln Änderung wurde unterbrochen; ob %L1 davon vorgenommen wurde, lässt sich nicht sagen. steward apply --resume nennt sie.</numerusform>
            <numerusform>Ein früherer Lauf mit %Ln Änderungen wurde unterbrochen; ob %L1 davon vorgenommen wurden, lässt sich nicht sagen. steward apply --resume nennt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %Ln change(s) was interrupted, and none of them is left to be made.</source>
        <translation>
            <numerusform>Ein Lauf mit %Ln Änderung wurde unterbrochen, und vorzunehmen ist davon nichts mehr.</numerusform>
            <numerusform>Ein Lauf mit %Ln Änderungen wurde unterbrochen, und vorzunehmen ist davon nichts mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChangeNotice</name>
    <message>
        <source>Changes under way</source>
        <translation>Änderungen unterwegs</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Steward closes once it is known what became of this change: %1. If you quit now, you are told at the next start.</source>
        <translation>Steward schließt, sobald bekannt ist, was aus dieser Änderung wurde: %1. Wenn Sie jetzt beenden, erfahren Sie es beim nächsten Start.</translation>
    </message>
    <message numerus="yes">
        <source>Steward closes once it is known what became of %Ln change(s). If you quit now, you are told at the next start.</source>
        <translation>
            <numerusform>Steward schließt, sobald bekannt ist, was aus %Ln Änderung wurde. Wenn Sie jetzt beenden, erfahren Sie es beim nächsten Start.</numerusform>
            <numerusform>Steward schließt, sobald bekannt ist, was aus %Ln Änderungen wurde. Wenn Sie jetzt beenden, erfahren Sie es beim nächsten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what happened… The answer to this change did not come: %1.</source>
        <translation>Steward prüft, was geschehen ist … Die Antwort auf diese Änderung blieb aus: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Checking what happened… The answers to %Ln change(s) did not come.</source>
        <translation>
            <numerusform>Steward prüft, was geschehen ist … Die Antwort auf %Ln Änderung blieb aus.</numerusform>
            <numerusform>Steward prüft, was geschehen ist … Die Antworten auf %Ln Änderungen blieben aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This change is on its way already and cannot be taken back: %1. You are told what became of it.</source>
        <translation>Diese Änderung ist schon unterwegs und kann nicht zurückgenommen werden: %1. Steward meldet, was daraus geworden ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are on their way already and cannot be taken back. You are told what became of them.</source>
        <translation>
            <numerusform>%Ln Änderung ist schon unterwegs und kann nicht zurückgenommen werden. Steward meldet, was daraus geworden ist.</numerusform>
            <numerusform>%Ln Änderungen sind schon unterwegs und können nicht zurückgenommen werden. Steward meldet, was daraus geworden ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChangeView</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed most</source>
        <translation>Am stärksten geändert</translation>
    </message>
    <message>
        <source>Change chart</source>
        <translation>Diagramm der Änderung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The changes of all projects, and what is not assigned to one, are the organization&apos;s change. Days are UTC days.</source>
        <translation>Die Änderungen aller Projekte und das, was keinem zugeordnet ist, sind zusammen die Änderung der Organisation. Tage sind UTC-Tage.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The range before</source>
        <translation>dem Zeitraum davor</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>einem Jahr zuvor</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>anderen Tagen</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Vergleichen von</translation>
    </message>
    <message>
        <source>The first day, in UTC</source>
        <translation>Der erste Tag, in UTC</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Vergleichen bis</translation>
    </message>
    <message>
        <source>The last day, in UTC</source>
        <translation>Der letzte Tag, in UTC</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>From before to now</source>
        <translation>Von vorher bis jetzt</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>Der letzte Tag liegt vor dem ersten</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln year(s)</source>
        <translation>
            <numerusform>Mehr als %Ln Jahr</numerusform>
            <numerusform>Mehr als %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>There is no usage to compare.</source>
        <translation>Es gibt keinen Verbrauch zu vergleichen.</translation>
    </message>
    <message>
        <source>What it is compared with is not there yet.</source>
        <translation>Womit verglichen wird, ist noch nicht da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What it is compared with could not be loaded.</source>
        <translation>Womit verglichen wird, ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>%1, nothing before %2</source>
        <translation>%1, nichts vor dem %2</translation>
    </message>
    <message>
        <source>No day of this range is over: there is nothing to compare yet.</source>
        <translation>Noch kein Tag dieses Zeitraums ist vorbei: Es gibt noch nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>steward::ChartLegend</name>
    <message>
        <source>Shows or hides it in the chart</source>
        <translation>Zeigt oder verbirgt es im Diagramm</translation>
    </message>
</context>
<context>
    <name>steward::CodeButton</name>
    <message>
        <source>Copy as code</source>
        <translation>Als Code kopieren</translation>
    </message>
    <message>
        <source>Copies what does the same with curl or Python. The API token is read from UBIOPS_API_TOKEN then; it is not in there.</source>
        <translation>Kopiert, was mit curl oder Python dasselbe tut. Das API-Token wird dann aus UBIOPS_API_TOKEN gelesen; es steht nicht darin.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <source>The curl commands are copied. They read the API token from UBIOPS_API_TOKEN.</source>
        <translation>Die curl-Befehle sind kopiert. Sie lesen das API-Token aus UBIOPS_API_TOKEN.</translation>
    </message>
    <message>
        <source>The Python program is copied. It reads the API token from UBIOPS_API_TOKEN.</source>
        <translation>Das Python-Programm ist kopiert. Es liest das API-Token aus UBIOPS_API_TOKEN.</translation>
    </message>
</context>
<context>
    <name>steward::CodeDialog</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 is protected by a second factor.</source>
        <translation>%1 ist durch einen zweiten Faktor geschützt.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The code that your authenticator app shows now.</source>
        <translation>Der Code, den Ihre Authentifizierungs-App gerade zeigt.</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>Geben Sie den Code ein.</translation>
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
        <translation>Die Achse beginnt bei %1.</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Type what you want to do, an organization or a member</source>
        <translation>Was möchten Sie tun? Oder eine Organisation, ein Mitglied</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt dazu.</translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>steward::ConnectDialog</name>
    <message>
        <source>Connect to UbiOps</source>
        <translation>Mit UbiOps verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>Use an API token</source>
        <translation>Ein API-Token verwenden</translation>
    </message>
    <message>
        <source>Sign in with email and password</source>
        <translation>Mit E-Mail und Passwort anmelden</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>An API token of a person who administers the organization; the word Token in front may stay.</source>
        <translation>Ein API-Token einer Person, die die Organisation verwaltet; das Wort Token davor darf bleiben.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>It is sent to the service once and stored nowhere.</source>
        <translation>Es wird einmal an den Dienst gesendet und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>The sign-in is kept in this computer&apos;s keychain. Otherwise it is forgotten when Steward is closed.</source>
        <translation>Die Anmeldung liegt im Schlüsselbund dieses Computers. Sonst wird sie vergessen, wenn Steward geschlossen wird.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Colour, read-only, production, proxy, certificates</source>
        <translation>Farbe, Schreibschutz, Produktion, Proxy, Zertifikate</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in of %1. Sign in again, and what you were doing goes on. Nothing of it is lost.</source>
        <translation>Der Dienst nimmt die Anmeldung von %1 nicht mehr an. Melden Sie sich neu an, dann geht es dort weiter, wo Sie waren. Nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>You stay connected to this address.</source>
        <translation>Sie bleiben mit dieser Adresse verbunden.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>%1 Check the address.</source>
        <translation>%1 Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in of %1, and has not said whose it was. Sign in again. Changes that wait are made only where you use the same API token again; otherwise ask for them anew.</source>
        <translation>Der Dienst nimmt die Anmeldung von %1 nicht mehr an und hat nicht gesagt, wessen sie war. Melden Sie sich neu an. Änderungen, die noch warten, werden nur gemacht, wenn Sie dasselbe API-Token wieder verwenden; fordern Sie sie sonst noch einmal an.</translation>
    </message>
</context>
<context>
    <name>steward::Connecting</name>
    <message>
        <source>Looking for the sign-in of %1 …</source>
        <translation>Die Anmeldung von %1 wird gesucht …</translation>
    </message>
    <message>
        <source>The service no longer accepts this sign-in: %1</source>
        <translation>Der Dienst nimmt diese Anmeldung nicht mehr an: %1</translation>
    </message>
    <message>
        <source>You are signed out of %1. Its sign-in is forgotten.</source>
        <translation>Sie sind von %1 abgemeldet. Die Anmeldung ist vergessen.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove the profile %1? Its sign-in is forgotten. Nothing changes at the service.</source>
        <translation>Das Profil %1 entfernen? Seine Anmeldung wird vergessen. Beim Dienst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who has signed in is not known, since the service does not say. What was still waiting was not sent.</source>
        <translation>Wer sich angemeldet hat, ist nicht bekannt, da der Dienst es nicht sagt. Was noch wartete, wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 has signed in, and who was signed in before is not known. What was still waiting was not sent.</source>
        <translation>%1 hat sich angemeldet, und wer vorher angemeldet war, ist nicht bekannt. Was noch wartete, wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 has signed in, in place of %2. What was still waiting was not sent.</source>
        <translation>%1 hat sich angemeldet, an Stelle von %2. Was noch wartete, wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>steward::CredentialKeeper</name>
    <message>
        <source>%1 You stay signed in until Steward is closed.</source>
        <translation>%1 Sie bleiben angemeldet, bis Steward geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 Please sign in again.</source>
        <translation>%1 Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 If the sign-in was kept there, it still is: remove it with the desktop&apos;s own program for passwords.</source>
        <translation>%1 Wenn die Anmeldung dort lag, liegt sie noch dort: Entfernen Sie sie mit dem Passwortprogramm der Arbeitsumgebung.</translation>
    </message>
</context>
<context>
    <name>steward::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>steward::EndDateFields</name>
    <message>
        <source>Has an end date</source>
        <translation>Hat ein Enddatum</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>There is no end date.</source>
        <translation>Es gibt kein Enddatum.</translation>
    </message>
</context>
<context>
    <name>steward::FailureWatch</name>
    <message>
        <source>What you see is as it was at %1.</source>
        <translation>Sie sehen den Stand von %1.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Es gibt noch nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>What you see is as it was at %1, with what you have changed since.</source>
        <translation>Sie sehen den Stand von %1, mit dem, was Sie seitdem geändert haben.</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Die Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is on its way and goes on without this dialog. You are told what became of it.</source>
        <translation>Es ist unterwegs und geht auch ohne diesen Dialog weiter. Steward meldet, was daraus geworden ist.</translation>
    </message>
</context>
<context>
    <name>steward::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>About Steward</source>
        <translation>Über Steward</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>steward::InviteDialog</name>
    <message>
        <source>Invite member</source>
        <translation>Mitglied einladen</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Einladung senden</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The person becomes a member of %1. Somebody without an account stays pending until they sign up.</source>
        <translation>Die Person wird Mitglied von %1. Wer kein Konto hat, bleibt ausstehend, bis er sich registriert.</translation>
    </message>
    <message>
        <source>An admin can invite and remove members, make others admins and rename the organization.</source>
        <translation>Ein Admin kann Mitglieder einladen und entfernen, andere zu Admins machen und die Organisation umbenennen.</translation>
    </message>
    <message>
        <source>%1 is already a member of %2.</source>
        <translation>%1 ist bereits Mitglied von %2.</translation>
    </message>
</context>
<context>
    <name>steward::LanguageField</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
</context>
<context>
    <name>steward::LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung mit %1 …</translation>
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
        <translation>Die Demo neu beginnen</translation>
    </message>
    <message>
        <source>You are in the demo already. A new one begins as this one began: what you have changed is gone.</source>
        <translation>Sie sind bereits in der Demo. Eine neue beginnt wie diese: Was Sie geändert haben, ist weg.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>Quit Steward</source>
        <translation>Steward beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of members have not begun yet. If you quit now, they are not made. What is done stays done.</source>
        <translation>
            <numerusform>%Ln Änderung an Mitgliedern hat noch nicht begonnen. Wenn Sie jetzt beenden, wird sie nicht gemacht. Was getan ist, bleibt getan.</numerusform>
            <numerusform>%Ln Änderungen an Mitgliedern haben noch nicht begonnen. Wenn Sie jetzt beenden, werden sie nicht gemacht. Was getan ist, bleibt getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Rename organization</source>
        <translation>Organisation umbenennen</translation>
    </message>
    <message>
        <source>Rename %1 back to %2?</source>
        <translation>%1 wieder in %2 umbenennen?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Whoever uses the name %1 by now has to use %2 again.</source>
        <translation>Wer inzwischen den Namen %1 benutzt, muss wieder %2 benutzen.</translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <translation>Überall entfernen</translation>
    </message>
    <message>
        <source>Whoever is removed loses every role in the projects of that organization, too.</source>
        <translation>Wer entfernt wird, verliert auch jede Rolle in den Projekten der Organisation.</translation>
    </message>
    <message>
        <source>Access of %1</source>
        <translation>Zugang von %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Filter what is in sight</source>
        <translation>Filtern, was zu sehen ist</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>A command that opens a page: Go to Members</extracomment>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>Connect to UbiOps</source>
        <translation>Mit UbiOps verbinden</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Die Demo erkunden</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>About Steward</source>
        <translation>Über Steward</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>The diagnostics are copied: versions and settings, nothing about you or your organizations.</source>
        <translation>Die Diagnose ist kopiert: Versionen und Einstellungen, nichts über Sie oder Ihre Organisationen.</translation>
    </message>
    <message>
        <source>Undo the last change of a filter</source>
        <translation>Die letzte Änderung eines Filters zurücknehmen</translation>
    </message>
    <message>
        <source>Copy a link to what is in sight</source>
        <translation>Einen Link auf das kopieren, was zu sehen ist</translation>
    </message>
    <message>
        <source>The link is copied. It opens Steward at this place, for whoever may see it.</source>
        <translation>Der Link ist kopiert. Er öffnet Steward an dieser Stelle, für alle, die sie sehen dürfen.</translation>
    </message>
    <message>
        <source>The link leads to %1, which is none of your organizations.</source>
        <translation>Der Link führt zu %1; das ist keine Ihrer Organisationen.</translation>
    </message>
    <message>
        <source>%1 opens as soon as Steward is connected.</source>
        <translation>%1 wird geöffnet, sobald Steward verbunden ist.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Steward is not connected.</source>
        <translation>Steward ist nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 What you see is %2.</source>
        <extracomment>as of 3 hours ago</extracomment>
        <translation>%1 Zu sehen ist der %2.</translation>
    </message>
    <message>
        <source>%1 is called %2 again.</source>
        <translation>%1 heißt wieder %2.</translation>
    </message>
    <message>
        <source>The link that was opened leads to no place in Steward.</source>
        <translation>Der geöffnete Link führt zu keiner Stelle in Steward.</translation>
    </message>
    <message>
        <source>Open an organization first.</source>
        <translation>Öffnen Sie zuerst eine Organisation.</translation>
    </message>
</context>
<context>
    <name>steward::MemberTableModel</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
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
        <translation>Die Mitglieder sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>Only an admin of %1 can change its members.</source>
        <translation>Nur ein Admin von %1 kann die Mitglieder ändern.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Eine Änderung ist unterwegs.</translation>
    </message>
    <message>
        <source>Select one or more members first.</source>
        <translation>Wählen Sie zuerst ein oder mehrere Mitglieder aus.</translation>
    </message>
    <message>
        <source>An organization keeps at least one admin.</source>
        <translation>Eine Organisation behält mindestens einen Admin.</translation>
    </message>
    <message>
        <source>Who is selected is an admin already.</source>
        <translation>Wer ausgewählt ist, ist schon Admin.</translation>
    </message>
    <message>
        <source>No admin is selected.</source>
        <translation>Kein Admin ist ausgewählt.</translation>
    </message>
    <message>
        <source>Only an admin of %1 can invite members.</source>
        <translation>Nur ein Admin von %1 kann Mitglieder einladen.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Make regular user</source>
        <translation>Zum einfachen Mitglied machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) exported.</source>
        <translation>
            <numerusform>%Ln Mitglied exportiert.</numerusform>
            <numerusform>%Ln Mitglieder exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Mitglieder filtern</translation>
    </message>
    <message>
        <source>Changing %L1 of %L2 …</source>
        <translation>Änderung %L1 von %L2 …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Mitglieder exportieren</translation>
    </message>
    <message>
        <source>Invite member</source>
        <translation>Mitglied einladen</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Zum Admin machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>E-Mail-Adressen kopieren</translation>
    </message>
    <message>
        <source>All (%L1)</source>
        <translation>Alle (%L1)</translation>
    </message>
    <message>
        <source>Admins (%L1)</source>
        <translation>Admins (%L1)</translation>
    </message>
    <message>
        <source>Pending (%1)</source>
        <translation>Ausstehend (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln member(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Mitglied</numerusform>
            <numerusform>%L1 von %Ln Mitgliedern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admin(s)</source>
        <translation>
            <numerusform>%Ln Admin</numerusform>
            <numerusform>%Ln Admins</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 pending</source>
        <translation>%L1 ausstehend</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 ausgewählt</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Keine Mitglieder</translation>
    </message>
    <message>
        <source>There are none that the filter matches.</source>
        <translation>Kein Mitglied passt zum Filter.</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Mitglieder werden geladen …</translation>
    </message>
    <message>
        <source>The members could not be loaded.</source>
        <translation>Die Mitglieder konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>Noch keine Mitglieder.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln member(s) of %1 admin?</source>
        <translation>
            <numerusform>%Ln Mitglied von %1 zum Admin machen?</numerusform>
            <numerusform>%Ln Mitglieder von %1 zu Admins machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Nach einer Liste…</translation>
    </message>
    <message>
        <source>Change members from a list</source>
        <translation>Mitglieder nach einer Liste ändern</translation>
    </message>
    <message>
        <source>An export is on its way.</source>
        <translation>Ein Export ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln admin(s) of %1 regular user? They can no longer manage its members, projects and settings.</source>
        <translation>
            <numerusform>%Ln Admin von %1 zum einfachen Mitglied machen? Er kann dann Mitglieder, Projekte und Einstellungen nicht mehr verwalten.</numerusform>
            <numerusform>%Ln Admins von %1 zu einfachen Mitgliedern machen? Sie können dann Mitglieder, Projekte und Einstellungen nicht mehr verwalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make yourself a regular user of %1? You will no longer be able to manage its members, projects and settings.</source>
        <translation>Sich selbst zum einfachen Mitglied von %1 machen? Sie können dann Mitglieder, Projekte und Einstellungen nicht mehr verwalten.</translation>
    </message>
    <message>
        <source>Make %1 a regular user of %2? Managing its members, projects and settings is over then.</source>
        <translation>%1 zum einfachen Mitglied von %2 machen? Mitglieder, Projekte und Einstellungen zu verwalten ist dann nicht mehr möglich.</translation>
    </message>
    <message>
        <source>You are among them. You will no longer be able to manage %1.</source>
        <translation>Sie gehören dazu. Sie können %1 dann nicht mehr verwalten.</translation>
    </message>
    <message>
        <source>%1 is invited to %2.</source>
        <translation>%1 ist in %2 eingeladen.</translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
</context>
<context>
    <name>steward::NewOrganizationDialog</name>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Force two-factor authentication</source>
        <translation>Zwei-Faktor-Anmeldung erzwingen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lowercase letters, digits and dashes, first a letter. No other organization of the service can have it.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe. Keine andere Organisation des Dienstes kann ihn haben.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>A voucher code, if you have one.</source>
        <translation>Ein Gutscheincode, falls Sie einen haben.</translation>
    </message>
    <message>
        <source>Members who have not set it up may lose access.</source>
        <translation>Mitglieder, die sie nicht eingerichtet haben, können den Zugang verlieren.</translation>
    </message>
    <message>
        <source>Enter a subscription.</source>
        <translation>Geben Sie ein Abonnement ein.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
</context>
<context>
    <name>steward::NewsNotice</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>steward::OpenRuns</name>
    <message>
        <source>Changes of members were interrupted, and none of them is left to be made. %1</source>
        <translation>Änderungen an Mitgliedern wurden unterbrochen, und vorzunehmen ist davon nichts mehr. %1</translation>
    </message>
</context>
<context>
    <name>steward::OrganizationPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>period %1 (UTC)</source>
        <translation>Periode %1 (UTC)</translation>
    </message>
    <message>
        <source>Only an admin of %1 can change it.</source>
        <translation>Nur ein Admin von %1 kann sie ändern.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>steward::OrganizationTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Credits this period</source>
        <translation>Credits in dieser Periode</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Das konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>steward::OrganizationsController</name>
    <message>
        <source>and others</source>
        <translation>und andere</translation>
    </message>
    <message numerus="yes">
        <source>Not everything about %Ln organization(s) could be read: %1. %2</source>
        <translation>
            <numerusform>Nicht alles über %Ln Organisation konnte gelesen werden: %1. %2</numerusform>
            <numerusform>Nicht alles über %Ln Organisationen konnte gelesen werden: %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::OverviewPage</name>
    <message>
        <source>There is a single admin. If that person leaves, nobody can manage this organization. Make another member admin.</source>
        <translation>Es gibt nur einen Admin. Geht diese Person, kann niemand mehr die Organisation verwalten. Machen Sie ein weiteres Mitglied zum Admin.</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Mitglieder anzeigen</translation>
    </message>
    <message>
        <source>Credits this period</source>
        <translation>Credits in dieser Periode</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Credits per day</source>
        <translation>Credits pro Tag</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>A single admin</source>
        <translation>Nur ein Admin</translation>
    </message>
    <message>
        <source>Not signed up yet</source>
        <translation>Noch nicht registriert</translation>
    </message>
    <message>
        <source>No credits were used in this period.</source>
        <translation>In dieser Periode wurden keine Credits verbraucht.</translation>
    </message>
    <message>
        <source>The last period could not be loaded</source>
        <translation>Die letzte Periode ließ sich nicht laden</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>The credits could not be loaded.</source>
        <translation>Die Credits konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>%1 against the same days</source>
        <translation>%1 gegenüber denselben Tagen</translation>
    </message>
    <message>
        <source>%1 against the last period</source>
        <translation>%1 gegenüber der letzten Periode</translation>
    </message>
</context>
<context>
    <name>steward::PaceChart</name>
    <message>
        <source>Allowance chart</source>
        <translation>Diagramm des Kontingents</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
</context>
<context>
    <name>steward::PaceLegend</name>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Gleichmäßiges Tempo</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Kontingent</translation>
    </message>
</context>
<context>
    <name>steward::PaceTableModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Used or expected</source>
        <translation>Verbraucht oder erwartet</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Gleichmäßiges Tempo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (erwartet)</translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Load the newest data (F5)</source>
        <translation>Die neuesten Daten laden (F5)</translation>
    </message>
    <message>
        <source>as of a moment ago</source>
        <translation>Stand von gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>as of %Ln minute(s) ago</source>
        <translation>
            <numerusform>Stand von vor %Ln Minute</numerusform>
            <numerusform>Stand von vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %Ln hour(s) ago</source>
        <translation>
            <numerusform>Stand von vor %Ln Stunde</numerusform>
            <numerusform>Stand von vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %Ln day(s) ago</source>
        <translation>
            <numerusform>Stand von vor %Ln Tag</numerusform>
            <numerusform>Stand von vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PeopleController</name>
    <message>
        <source>The members of %1 could not be read: who is there is not known.</source>
        <translation>Die Mitglieder von %1 konnten nicht gelesen werden: wer dort ist, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>steward::PeoplePage</name>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In several organizations</source>
        <translation>In mehreren Organisationen</translation>
    </message>
    <message>
        <source>Leave out the domain</source>
        <translation>Domain weglassen</translation>
    </message>
    <message>
        <source>All but example.com</source>
        <translation>Alle außer example.com</translation>
    </message>
    <message>
        <source>Shows only people whose addresses are of another domain.</source>
        <translation>Zeigt nur Personen, deren Adressen aus einer anderen Domain sind.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Nach einer Liste…</translation>
    </message>
    <message>
        <source>Change members from a list</source>
        <translation>Mitglieder nach einer Liste ändern</translation>
    </message>
    <message>
        <source>Same access as…</source>
        <translation>Gleicher Zugang wie…</translation>
    </message>
    <message>
        <source>Remove everywhere…</source>
        <translation>Überall entfernen…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>Reading; %Ln organization(s) left</source>
        <translation>
            <numerusform>Wird gelesen; noch %Ln Organisation</numerusform>
            <numerusform>Wird gelesen; noch %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln person(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Person</numerusform>
            <numerusform>%L1 von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 gewählt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>There is nobody that the filter matches.</source>
        <translation>Zu dem Filter passt niemand.</translation>
    </message>
    <message>
        <source>Reading who is a member where…</source>
        <translation>Es wird gelesen, wer wo Mitglied ist…</translation>
    </message>
    <message>
        <source>The people could not be read.</source>
        <translation>Die Personen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Nobody has been read yet.</source>
        <translation>Noch wurde niemand gelesen.</translation>
    </message>
    <message>
        <source>Select one or more people first.</source>
        <translation>Wählen Sie zuerst eine oder mehrere Personen.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) exported.</source>
        <translation>
            <numerusform>%Ln Person exportiert.</numerusform>
            <numerusform>%Ln Personen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is on its way.</source>
        <translation>Ein Export ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>steward::PeopleTableModel</name>
    <message>
        <source>%1, pending</source>
        <translation>%1, ausstehend</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The members of %1 could not be read.</source>
        <translation>Die Mitglieder von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>As admin</source>
        <translation>Als Admin</translation>
    </message>
</context>
<context>
    <name>steward::PlanPage</name>
    <message>
        <source>Before you go on</source>
        <translation>Bevor Sie weitermachen</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>Plan filtern</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Alle gezeigten abwählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Who is added</source>
        <translation>Wer hinzukommt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Who is removed</source>
        <translation>Wer entfernt wird</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>There is no line that the filter matches.</source>
        <translation>Zu dem Filter passt keine Zeile.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What has been done, and why it does not go on.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. This takes %2.</source>
        <translation>%1. Das dauert %2.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan wird gemacht.</translation>
    </message>
    <message>
        <source>The plan is being made…</source>
        <translation>Der Plan wird gemacht…</translation>
    </message>
    <message>
        <source>Steward reads who is a member now.</source>
        <translation>Steward liest, wer jetzt Mitglied ist.</translation>
    </message>
</context>
<context>
    <name>steward::ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>steward::ProfileEditor</name>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation>Verbindungsoptionen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>At another address the profile has to be signed in anew.</source>
        <translation>Bei einer anderen Adresse muss das Profil neu angemeldet werden.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Steward asks before each change.</source>
        <translation>Steward fragt vor jeder Änderung.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Nothing can be changed over this profile.</source>
        <translation>Über dieses Profil lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Allow http without encryption</source>
        <translation>http ohne Verschlüsselung erlauben</translation>
    </message>
    <message>
        <source>Anybody on the way to the service could read along. Only for a network of your own.</source>
        <translation>Jeder auf dem Weg zum Dienst könnte mitlesen. Nur für ein eigenes Netz.</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>PEM certificates that are trusted besides the system&apos;s.</source>
        <translation>PEM-Zertifikate, denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities alone</source>
        <translation>Nur die Stellen des Systems</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no such file that can be read.</source>
        <translation>Eine solche lesbare Datei gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>steward::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Connection in use</source>
        <translation>Verwendete Verbindung</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Dahin wechseln</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Connect to UbiOps</source>
        <translation>Mit UbiOps verbinden</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Demo erkunden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected to %1: %2</source>
        <translation>Verbunden mit %1: %2</translation>
    </message>
    <message>
        <source>Select a profile first.</source>
        <translation>Wählen Sie zuerst ein Profil aus.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>Es wird bereits verwendet.</translation>
    </message>
</context>
<context>
    <name>steward::ProjectView</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Of the organization</source>
        <translation>Von der Organisation</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Im Mittel</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Share of the organization</source>
        <translation>Anteil an der Organisation</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>Stärkster Tag</translation>
    </message>
    <message>
        <source>Quietest day</source>
        <translation>Schwächster Tag</translation>
    </message>
    <message>
        <source>Weekday chart</source>
        <translation>Diagramm der Wochentage</translation>
    </message>
    <message>
        <source>Days of the project</source>
        <translation>Tage des Projekts</translation>
    </message>
    <message>
        <source>Weekdays of the project</source>
        <translation>Wochentage des Projekts</translation>
    </message>
    <message>
        <source>Back to all projects</source>
        <translation>Zurück zu allen Projekten</translation>
    </message>
    <message>
        <source>Project chart</source>
        <translation>Projektdiagramm</translation>
    </message>
    <message>
        <source>Credits per day</source>
        <translation>Credits pro Tag</translation>
    </message>
    <message>
        <source>Average of each weekday</source>
        <translation>Mittel jedes Wochentags</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Gelöschte Projekte</translation>
    </message>
    <message>
        <source>of %1 credits</source>
        <translation>von %1 Credits</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>%1: %2 credits on average</source>
        <extracomment>Monday: 12.50 credits on average</extracomment>
        <translation>%1: im Mittel %2 Credits</translation>
    </message>
    <message>
        <source>Today is in the total and in the weekday&apos;s sum, but not over: it is never the quietest day, and in no average. Days are UTC days.</source>
        <translation>Heute ist in der Summe und in der seines Wochentags enthalten, aber nicht vorbei: Es ist nie der schwächste Tag und in keinem Mittelwert. Tage sind UTC-Tage.</translation>
    </message>
</context>
<context>
    <name>steward::ProxyFields</name>
    <message>
        <source>As the system says</source>
        <translation>Wie vom System vorgegeben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Enter the host alone, like proxy.example.com.</source>
        <translation>Geben Sie nur den Host ein, etwa proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter the host of the proxy.</source>
        <translation>Geben Sie den Host des Proxys ein.</translation>
    </message>
</context>
<context>
    <name>steward::RemoveMemberDialog</name>
    <message>
        <source>Remove member</source>
        <translation>Mitglied entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from %2? All roles in %2&apos;s projects go too.</source>
        <translation>%1 aus %2 entfernen? Alle Rollen in den Projekten von %2 gehen mit verloren.</translation>
    </message>
    <message>
        <source>Remove %1 members from %2? All their roles in %2&apos;s projects go too.</source>
        <translation>%1 Mitglieder aus %2 entfernen? Alle ihre Rollen in den Projekten von %2 gehen mit verloren.</translation>
    </message>
    <message>
        <source>You are among them. You lose all access to %1; only another admin can invite you again.</source>
        <translation>Sie gehören dazu. Sie verlieren jeden Zugang zu %1; nur ein anderer Admin kann Sie wieder einladen.</translation>
    </message>
    <message>
        <source>Remove yourself from %1? You lose all access to it and all your roles in its projects; only another admin can invite you again.</source>
        <translation>Sich selbst aus %1 entfernen? Sie verlieren jeden Zugang und alle Ihre Rollen in den Projekten; nur ein anderer Admin kann Sie wieder einladen.</translation>
    </message>
</context>
<context>
    <name>steward::RenameDialog</name>
    <message>
        <source>Rename organization</source>
        <translation>Organisation umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The name is part of every address of this organization. Links and scripts with the name %1 stop working at once.</source>
        <translation>Der Name ist Teil jeder Adresse dieser Organisation. Links und Skripte mit dem Namen %1 funktionieren sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lowercase letters, digits and dashes, first a letter.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <source>Enter another name than the present one.</source>
        <translation>Geben Sie einen anderen Namen als den jetzigen ein.</translation>
    </message>
</context>
<context>
    <name>steward::ResourceTableModel</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Deployment versions</source>
        <translation>Deployment-Versionen</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Pipeline versions</source>
        <translation>Pipeline-Versionen</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>steward::ResourcesChart</name>
    <message>
        <source>Resources chart</source>
        <translation>Diagramm der Ressourcen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Resources in use: %1.</source>
        <translation>Genutzte Ressourcen: %1.</translation>
    </message>
</context>
<context>
    <name>steward::ResourcesPage</name>
    <message>
        <source>Resources in use now</source>
        <translation>Jetzt genutzte Ressourcen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Loading resources…</source>
        <translation>Ressourcen werden geladen …</translation>
    </message>
    <message>
        <source>The resources could not be loaded.</source>
        <translation>Die Ressourcen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>No resources yet.</source>
        <translation>Noch keine Ressourcen.</translation>
    </message>
</context>
<context>
    <name>steward::RosterPage</name>
    <message>
        <source>List of people</source>
        <translation>Liste von Personen</translation>
    </message>
    <message>
        <source>Paste addresses or a table, or drop a file here.

ada@example.com
Grace Hopper &lt;grace@example.com&gt;

A table may have the columns email, admin and organization.</source>
        <translation>Fügen Sie Adressen oder eine Tabelle ein, oder legen Sie eine Datei hier ab.

ada@example.com
Grace Hopper &lt;grace@example.com&gt;

Eine Tabelle darf die Spalten email, admin und organization haben.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Whom the list names is shown here.</source>
        <translation>Hier steht, wen die Liste nennt.</translation>
    </message>
    <message>
        <source>What to do with the list</source>
        <translation>Was mit der Liste geschieht</translation>
    </message>
    <message>
        <source>Add who is missing</source>
        <translation>Hinzufügen, wer fehlt</translation>
    </message>
    <message>
        <source>Add, and give roles</source>
        <translation>Hinzufügen und Rollen geben</translation>
    </message>
    <message>
        <source>Make members equal to the list</source>
        <translation>Mitglieder der Liste gleich machen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln organization(s)</source>
        <translation>
            <numerusform>Alle %Ln Organisation</numerusform>
            <numerusform>Alle %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list names nobody yet.</source>
        <translation>Die Liste nennt noch niemanden.</translation>
    </message>
    <message>
        <source>Members stay as they are, whatever the list says of them.</source>
        <translation>Mitglieder bleiben, wie sie sind, was auch immer die Liste über sie sagt.</translation>
    </message>
    <message>
        <source>Members in the list get the role that it says. Where it says none, they keep theirs.</source>
        <translation>Mitglieder in der Liste bekommen die Rolle, die sie nennt. Wo sie keine nennt, behalten sie ihre.</translation>
    </message>
    <message>
        <source>Whoever is not in the list is removed. You see who before anything is changed.</source>
        <translation>Wer nicht in der Liste steht, wird entfernt. Sie sehen wer, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>No line of the list can be used yet.</source>
        <translation>Noch lässt sich keine Zeile der Liste verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln organization(s) that the list names</source>
        <translation>
            <numerusform>Die %Ln Organisation, die die Liste nennt</numerusform>
            <numerusform>Die %Ln Organisationen, die die Liste nennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in %Ln other organization(s) that lines name: choose those under Where.</source>
        <translation>
            <numerusform>Nicht in %Ln weiteren Organisation, die Zeilen nennen: wählen Sie die unter Wo.</numerusform>
            <numerusform>Nicht in %Ln weiteren Organisationen, die Zeilen nennen: wählen Sie die unter Wo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Die Liste wird gelesen.</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
</context>
<context>
    <name>steward::RosterTableModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>steward::RunNotice</name>
    <message>
        <source>Changes of members</source>
        <translation>Änderungen von Mitgliedern</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Den Rest lassen, wie er ist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Die Änderungen zeigen</translation>
    </message>
    <message>
        <source>Changes of members were interrupted: %1.</source>
        <translation>Änderungen von Mitgliedern wurden unterbrochen: %1.</translation>
    </message>
    <message>
        <source>Changes of members are paused: %1.</source>
        <translation>Änderungen von Mitgliedern sind angehalten: %1.</translation>
    </message>
    <message>
        <source>Members are being changed: %1.</source>
        <translation>Mitglieder werden geändert: %1.</translation>
    </message>
</context>
<context>
    <name>steward::RunningChange</name>
    <message>
        <source>Nothing was sent, since every change is written down first. %1</source>
        <translation>Es wurde nichts gesendet, denn jede Änderung wird zuerst aufgeschrieben. %1</translation>
    </message>
    <message>
        <source>Another connection or sign-in is in use by now. Nothing was sent; if it is still wanted, ask for it again.</source>
        <translation>Inzwischen ist eine andere Verbindung oder Anmeldung in Gebrauch. Es wurde nichts gesendet; wenn es noch gewünscht ist, verlangen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was taken back before it was made.</source>
        <translation>Sie wurde zurückgenommen, bevor sie ausgeführt war.</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing was changed.</source>
        <translation>Abgebrochen: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is the name of another organization now. Nothing was changed.</source>
        <translation>%1 heißt jetzt eine andere Organisation. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>steward::SameAccessDialog</name>
    <message>
        <source>Same access</source>
        <translation>Gleicher Zugang</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>Somebody gets in each organization what another person has there, and loses what that person does not have. You see the plan before anything is changed.</source>
        <translation>Jemand bekommt in jeder Organisation, was eine andere Person dort hat, und verliert, was diese nicht hat. Sie sehen den Plan, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Same access as</source>
        <translation>Gleicher Zugang wie</translation>
    </message>
    <message>
        <source>This is the same person.</source>
        <translation>Das ist dieselbe Person.</translation>
    </message>
    <message>
        <source>Type a part of an address or a name to find somebody.</source>
        <translation>Geben Sie einen Teil einer Adresse oder eines Namens ein, um jemanden zu finden.</translation>
    </message>
    <message>
        <source>Nobody here has this address.</source>
        <translation>Niemand hier hat diese Adresse.</translation>
    </message>
</context>
<context>
    <name>steward::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The data for %1 did not come.</source>
        <translation>Die Daten für %1 kamen nicht.</translation>
    </message>
    <message>
        <source>The dialog for %1 did not open.</source>
        <translation>Der Dialog für %1 öffnete sich nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>steward::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>steward::SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>steward::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>For a connection</source>
        <translation>Auf eine Verbindung</translation>
    </message>
    <message>
        <source>For a whole answer</source>
        <translation>Auf eine ganze Antwort</translation>
    </message>
    <message>
        <source>Large lists take a while to arrive.</source>
        <translation>Große Listen brauchen eine Weile.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Symbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>On desktops that have a tray.</source>
        <translation>Auf Desktops, die einen haben.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When credits pass a mark of an allowance. The window says so in any case.</source>
        <translation>Wenn Credits eine Marke eines Kontingents erreichen. Das Fenster sagt es in jedem Fall.</translation>
    </message>
    <message>
        <source>How long Steward waits, and for how much</source>
        <translation>Wie lange Steward wartet, und auf wie viel</translation>
    </message>
    <message>
        <source>For an answer to begin or go on</source>
        <translation>Auf Beginn oder Fortgang einer Antwort</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>Of a larger one nothing is kept.</source>
        <translation>Von einer größeren wird nichts behalten.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>light or dark as the desktop</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find a command, an organization or a member</source>
        <translation>Einen Befehl, eine Organisation oder ein Mitglied finden</translation>
    </message>
    <message>
        <source>Filter what is in sight</source>
        <translation>Filtern, was zu sehen ist</translation>
    </message>
    <message>
        <source>Load the newest data</source>
        <translation>Die neuesten Daten laden</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>In an organization</source>
        <translation>In einer Organisation</translation>
    </message>
    <message>
        <source>First tab; Ctrl+2 to Ctrl+6 the others</source>
        <translation>Erster Reiter; Strg+2 bis Strg+6 die anderen</translation>
    </message>
    <message>
        <source>Invite a member</source>
        <translation>Ein Mitglied einladen</translation>
    </message>
    <message>
        <source>Remove the selected members</source>
        <translation>Die ausgewählten Mitglieder entfernen</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Die Tabelle exportieren</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open what the row is about</source>
        <translation>Öffnen, wovon die Zeile handelt</translation>
    </message>
    <message>
        <source>Its menu: copy, sort, columns</source>
        <translation>Ihr Menü: Kopieren, Sortieren, Spalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo the last change of a filter</source>
        <translation>Die letzte Änderung eines Filters zurücknehmen</translation>
    </message>
    <message>
        <source>Tick or untick the selected rows of a plan</source>
        <translation>Die ausgewählten Zeilen eines Plans an- oder abhaken</translation>
    </message>
</context>
<context>
    <name>steward::Sidebar</name>
    <message>
        <source>Filter organizations</source>
        <translation>Organisationen filtern</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
</context>
<context>
    <name>steward::SingleSignOnNotice</name>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>Open sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>This address signs in with single sign-on (%1), and that takes a browser. Steward cannot finish it here; an API token works.</source>
        <translation>Diese Adresse meldet sich per Single Sign-on (%1) an, und dafür braucht es einen Browser. Steward kann das hier nicht abschließen; ein API-Token geht.</translation>
    </message>
    <message>
        <source>The page is at %1.</source>
        <translation>Die Seite ist unter %1.</translation>
    </message>
</context>
<context>
    <name>steward::StackedUsageChart</name>
    <message>
        <source>Credits chart</source>
        <translation>Diagramm der Credits</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>%1: %2 credits in all</source>
        <translation>%1: insgesamt %2 Credits</translation>
    </message>
    <message>
        <source>%1, %2: %3 credits, %4 of %5</source>
        <extracomment>12 November 2026, vision-prod: 80.12 credits, 31.0 % of 258.45</extracomment>
        <translation>%1, %2: %3 Credits, %4 von %5</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 credits in all</source>
        <translation>insgesamt %1 Credits</translation>
    </message>
    <message>
        <source>%1 credits · %2 of %3</source>
        <translation>%1 Credits · %2 von %3</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: steht noch bevor</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Steht noch bevor</translation>
    </message>
    <message>
        <source>%1: the service gave no figure</source>
        <translation>%1: Der Dienst gab keine Zahl an</translation>
    </message>
    <message>
        <source>The service gave no figure</source>
        <translation>Der Dienst gab keine Zahl an</translation>
    </message>
    <message>
        <source>%1: %2 credits in all; its parts add up to %3 more</source>
        <translation>%1: insgesamt %2 Credits; die Teile ergeben zusammen %3 mehr</translation>
    </message>
    <message>
        <source>Its parts add up to %1 more</source>
        <translation>Die Teile ergeben zusammen %1 mehr</translation>
    </message>
</context>
<context>
    <name>steward::SubscriptionDialog</name>
    <message>
        <source>Change subscription</source>
        <translation>Abonnement ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change the start date</source>
        <translation>Den Beginn ändern</translation>
    </message>
    <message>
        <source>Only the service&apos;s vendor can change a subscription. What you ask for here is sent to the service, and its answer is shown.</source>
        <translation>Nur der Anbieter des Dienstes kann ein Abonnement ändern. Was Sie hier verlangen, wird an den Dienst gesendet, und seine Antwort wird gezeigt.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>The present one stays, unless you choose another.</source>
        <translation>Das jetzige bleibt, wenn Sie kein anderes wählen.</translation>
    </message>
    <message>
        <source>Enter a subscription.</source>
        <translation>Geben Sie ein Abonnement ein.</translation>
    </message>
    <message>
        <source>Change the subscription or one of its dates.</source>
        <translation>Ändern Sie das Abonnement oder eines seiner Daten.</translation>
    </message>
</context>
<context>
    <name>steward::SubscriptionPage</name>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>%1 heißt ab jetzt %2.</translation>
    </message>
    <message>
        <source>The subscription of %1 is changed.</source>
        <translation>Das Abonnement von %1 ist geändert.</translation>
    </message>
    <message>
        <source>Remove end date</source>
        <translation>Enddatum entfernen</translation>
    </message>
    <message>
        <source>Remove the end date of %1&apos;s subscription? It then runs, and costs, until somebody ends it.</source>
        <translation>Das Enddatum des Abonnements von %1 entfernen? Es läuft und kostet dann, bis jemand es beendet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Only the service&apos;s vendor can do that. The service&apos;s answer is shown.</source>
        <translation>Das kann nur der Anbieter des Dienstes. Die Antwort des Dienstes wird gezeigt.</translation>
    </message>
    <message>
        <source>The subscription of %1 has no end date any more.</source>
        <translation>Das Abonnement von %1 hat kein Enddatum mehr.</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>Stop forcing two-factor authentication in %1? A password alone is then enough for members who do not use it.</source>
        <translation>Die Zwei-Faktor-Anmeldung in %1 nicht mehr erzwingen? Mitgliedern, die sie nicht nutzen, genügt dann ein Passwort.</translation>
    </message>
    <message>
        <source>Stop forcing</source>
        <translation>Nicht mehr erzwingen</translation>
    </message>
    <message>
        <source>Force two-factor authentication in %1? Members who have not set it up may lose access, or be removed from the organization.</source>
        <translation>Die Zwei-Faktor-Anmeldung in %1 erzwingen? Mitglieder, die sie nicht eingerichtet haben, können den Zugang verlieren oder aus der Organisation entfernt werden.</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Erzwingen</translation>
    </message>
    <message>
        <source>%1 no longer forces two-factor authentication.</source>
        <translation>%1 erzwingt die Zwei-Faktor-Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>%1 forces two-factor authentication from now on.</source>
        <translation>%1 erzwingt ab jetzt die Zwei-Faktor-Anmeldung.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Current period</source>
        <translation>Laufende Periode</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Überschreitung</translation>
    </message>
    <message>
        <source>Change subscription</source>
        <translation>Abonnement ändern</translation>
    </message>
    <message>
        <source>Only the service&apos;s vendor can change a subscription. What is asked for here is sent to the service, and its answer is shown.</source>
        <translation>Nur der Anbieter des Dienstes kann ein Abonnement ändern. Was hier verlangt wird, wird an den Dienst gesendet, und seine Antwort wird gezeigt.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Rename organization</source>
        <translation>Organisation umbenennen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>%1 to %2 (UTC)</source>
        <translation>%1 bis %2 (UTC)</translation>
    </message>
    <message>
        <source>Allowed: work goes on beyond the plan&apos;s credits</source>
        <translation>Erlaubt: Es geht über die Credits des Tarifs hinaus weiter</translation>
    </message>
    <message>
        <source>Off: work stops at the plan&apos;s credits</source>
        <translation>Aus: Bei den Credits des Tarifs ist Schluss</translation>
    </message>
    <message>
        <source>Forced for every member</source>
        <translation>Für jedes Mitglied erzwungen</translation>
    </message>
    <message>
        <source>Each member&apos;s own choice</source>
        <translation>Entscheidung jedes Mitglieds</translation>
    </message>
    <message>
        <source>The organization is not loaded yet.</source>
        <translation>Die Organisation ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Die Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>Stop forcing two-factor authentication</source>
        <translation>Zwei-Faktor-Anmeldung nicht mehr erzwingen</translation>
    </message>
    <message>
        <source>Force two-factor authentication</source>
        <translation>Zwei-Faktor-Anmeldung erzwingen</translation>
    </message>
</context>
<context>
    <name>steward::TableViews</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Diese Ansicht behalten…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Eine Ansicht vergessen</translation>
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
        <translation>Steward zeigen</translation>
    </message>
    <message>
        <source>Quit Steward</source>
        <translation>Steward beenden</translation>
    </message>
</context>
<context>
    <name>steward::UsageCards</name>
    <message>
        <source>Credits this period</source>
        <translation>Credits in dieser Periode</translation>
    </message>
    <message>
        <source>Credits this month</source>
        <translation>Credits in diesem Monat</translation>
    </message>
    <message>
        <source>Credits last month</source>
        <translation>Credits im letzten Monat</translation>
    </message>
    <message>
        <source>Credits in the last 90 days</source>
        <translation>Credits in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>Credits this year</source>
        <translation>Credits in diesem Jahr</translation>
    </message>
    <message>
        <source>Credits in this range</source>
        <translation>Credits in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Largest project</source>
        <translation>Größtes Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>Stärkster Tag</translation>
    </message>
    <message>
        <source>%1 against the same days</source>
        <translation>%1 gegenüber denselben Tagen</translation>
    </message>
    <message>
        <source>%1 against the range before</source>
        <translation>%1 gegenüber dem Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 of the credits</source>
        <translation>%1 der Credits</translation>
    </message>
    <message>
        <source>all used credits</source>
        <translation>alle verbrauchten Credits</translation>
    </message>
    <message>
        <source>none used credits</source>
        <translation>keines verbrauchte Credits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln used credits</source>
        <translation>
            <numerusform>%Ln verbrauchte Credits</numerusform>
            <numerusform>%Ln verbrauchten Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest month</source>
        <translation>Stärkster Monat</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>Credits in the last 12 months</source>
        <translation>Credits der letzten 12 Monate</translation>
    </message>
    <message>
        <source>Busiest week</source>
        <translation>Stärkste Woche</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1, with nothing before %2</source>
        <translation>%1, ohne etwas vor dem %2</translation>
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
        <translation>Neu</translation>
    </message>
    <message>
        <source>Grew</source>
        <translation>Gewachsen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Shrank</source>
        <translation>Geschrumpft</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>What the projects&apos; changes leave of the organization&apos;s change</source>
        <translation>Was die Änderungen der Projekte von der Änderung der Organisation übrig lassen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change in %</source>
        <translation>Änderung in %</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Not assigned to a project</source>
        <translation>Keinem Projekt zugeordnet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Gelöschte Projekte</translation>
    </message>
</context>
<context>
    <name>steward::UsageController</name>
    <message numerus="yes">
        <source>The range has to hold a day, and no more than %Ln year(s).</source>
        <translation>
            <numerusform>Der Zeitraum muss einen Tag enthalten und nicht mehr als %Ln Jahr.</numerusform>
            <numerusform>Der Zeitraum muss einen Tag enthalten und nicht mehr als %Ln Jahre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UsageControls</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Current period</source>
        <translation>Laufende Periode</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Seit Jahresbeginn</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>The first day, in UTC</source>
        <translation>Der erste Tag, in UTC</translation>
    </message>
    <message>
        <source>The last day, in UTC</source>
        <translation>Der letzte Tag, in UTC</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>Der letzte Tag liegt vor dem ersten</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln year(s)</source>
        <translation>
            <numerusform>Mehr als %Ln Jahr</numerusform>
            <numerusform>Mehr als %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
</context>
<context>
    <name>steward::UsageExports</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More exports</source>
        <translation>Weitere Exporte</translation>
    </message>
    <message>
        <source>Chart as a picture, table as JSON, report</source>
        <translation>Diagramm als Bild, Tabelle als JSON, Bericht</translation>
    </message>
    <message>
        <source>Save chart as a picture…</source>
        <translation>Diagramm als Bild speichern …</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Save table as JSON…</source>
        <translation>Tabelle als JSON speichern …</translation>
    </message>
    <message>
        <source>Save report as PDF…</source>
        <translation>Bericht als PDF speichern …</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Bericht drucken …</translation>
    </message>
    <message>
        <source>PNG pictures (*.png);;SVG pictures (*.svg)</source>
        <translation>PNG-Bilder (*.png);;SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>The chart was saved.</source>
        <translation>Das Diagramm wurde gespeichert.</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>Das Diagramm wurde kopiert.</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The usage was exported.</source>
        <translation>Der Verbrauch wurde exportiert.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>PDF-Dateien (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Der Bericht konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Chart as a picture, table as JSON</source>
        <translation>Diagramm als Bild, Tabelle als JSON</translation>
    </message>
</context>
<context>
    <name>steward::UsagePage</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Verbrauch exportieren</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Die Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>Usage by project</source>
        <translation>Verbrauch nach Projekt</translation>
    </message>
    <message>
        <source>The usage was exported.</source>
        <translation>Der Verbrauch wurde exportiert.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>%1, UTC days</source>
        <translation>%1, Tage in UTC</translation>
    </message>
    <message>
        <source>Loading usage…</source>
        <translation>Verbrauch wird geladen …</translation>
    </message>
    <message>
        <source>The usage could not be loaded.</source>
        <translation>Der Verbrauch konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>No usage yet.</source>
        <translation>Noch kein Verbrauch.</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wohin sie gehen</translation>
    </message>
    <message>
        <source>Why they changed</source>
        <translation>Warum sie sich änderten</translation>
    </message>
    <message>
        <source>Will they last</source>
        <translation>Ob sie reichen</translation>
    </message>
</context>
<context>
    <name>steward::UsageSparkline</name>
    <message>
        <source>Credits chart</source>
        <translation>Diagramm der Credits</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>%1 (UTC): still to come</source>
        <translation>%1 (UTC): steht noch aus</translation>
    </message>
    <message>
        <source>%1 (UTC): %2 credits</source>
        <translation>%1 (UTC): %2 Credits</translation>
    </message>
</context>
<context>
    <name>steward::UsageTableModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Not assigned to a project</source>
        <translation>Keinem Projekt zugeordnet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation>Gelöschte Projekte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The organization&apos;s total less the sum of its projects, as the service counts them</source>
        <translation>Die Summe der Organisation ohne die Summe ihrer Projekte, wie der Dienst sie zählt</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>%1 credits, %2 before</source>
        <translation>%1 Credits, davor %2</translation>
    </message>
</context>
<context>
    <name>steward::ViewNameDialog</name>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>It takes the place of the view that has this name.</source>
        <translation>Sie tritt an die Stelle der Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>The filter, the columns and the order of the table.</source>
        <translation>Filter, Spalten und Ordnung der Tabelle.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln view(s) of this table, which is the most. Forget one first, or enter the name of one.</source>
        <translation>
            <numerusform>Von dieser Tabelle gibt es %Ln Ansicht, mehr sind nicht möglich. Vergessen Sie erst eine, oder geben Sie den Namen einer vorhandenen ein.</numerusform>
            <numerusform>Von dieser Tabelle gibt es %Ln Ansichten, mehr sind nicht möglich. Vergessen Sie erst eine, oder geben Sie den Namen einer vorhandenen ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::VoucherCard</name>
    <message>
        <source>Look up voucher</source>
        <translation>Gutschein nachschlagen</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <source>Voucher description</source>
        <translation>Beschreibung des Gutscheins</translation>
    </message>
    <message>
        <source>Shows what a code is good for. It does not use the voucher up.</source>
        <translation>Zeigt, wozu ein Code gut ist. Der Gutschein wird dabei nicht eingelöst.</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>This voucher has no description.</source>
        <translation>Dieser Gutschein hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>There is no voucher with this code.</source>
        <translation>Es gibt keinen Gutschein mit diesem Code.</translation>
    </message>
    <message>
        <source>Enter a voucher code.</source>
        <translation>Geben Sie einen Gutscheincode ein.</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Die Antwort steht noch aus.</translation>
    </message>
</context>
<context>
    <name>steward::WaitNotice</name>
    <message>
        <source>Waiting for the service</source>
        <translation>Warten auf den Dienst</translation>
    </message>
    <message numerus="yes">
        <source>The service accepts no more requests for now. Steward goes on by itself in %Ln second(s).</source>
        <translation>
            <numerusform>Der Dienst nimmt gerade keine weiteren Anfragen an. Steward macht in %Ln Sekunde von selbst weiter.</numerusform>
            <numerusform>Der Dienst nimmt gerade keine weiteren Anfragen an. Steward macht in %Ln Sekunden von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
</context>
<context>
    <name>steward::WelcomePage</name>
    <message>
        <source>Connect to UbiOps</source>
        <translation>Mit UbiOps verbinden</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Demo erkunden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>Administer your UbiOps organizations: members and their roles, credits, resources and subscriptions, in one window.</source>
        <translation>Verwalten Sie Ihre UbiOps-Organisationen: Mitglieder und ihre Rollen, Credits, Ressourcen und Abonnements, in einem Fenster.</translation>
    </message>
    <message>
        <source>Your organizations</source>
        <translation>Ihre Organisationen</translation>
    </message>
    <message>
        <source>A look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>A dozen made-up organizations on this machine. Nothing leaves it, and nothing can break.</source>
        <translation>Ein Dutzend erfundener Organisationen auf diesem Rechner. Nichts verlässt ihn, und nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>With an API token, or with email and password. The sign-in is kept in this computer&apos;s keychain, and only if you want.</source>
        <translation>Mit einem API-Token oder mit E-Mail und Passwort. Die Anmeldung kommt in den Schlüsselbund dieses Computers, und nur, wenn Sie wollen.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Your profiles</source>
        <translation>Ihre Profile</translation>
    </message>
</context>
<context>
    <name>steward::Workspace</name>
    <message>
        <source>What became of a change could not be written down. %1</source>
        <translation>Was aus einer Änderung wurde, konnte nicht aufgeschrieben werden. %1</translation>
    </message>
    <message>
        <source>%1 is no longer among your organizations: it was removed, or you are no longer a member of it.</source>
        <translation>%1 gehört nicht mehr zu Ihren Organisationen: Sie wurde entfernt, oder Sie sind nicht mehr Mitglied.</translation>
    </message>
    <message>
        <source>%1 was renamed by somebody else. It is called %2 now.</source>
        <translation>%1 wurde von jemand anderem umbenannt und heißt jetzt %2.</translation>
    </message>
    <message>
        <source>You are no longer a member of %1.</source>
        <translation>Sie sind kein Mitglied von %1 mehr.</translation>
    </message>
    <message>
        <source>Not sent, since another connection or sign-in is in use by now: %1.</source>
        <translation>Nicht gesendet, da inzwischen eine andere Verbindung oder Anmeldung in Gebrauch ist: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the plan that was under way were not made, since another connection or sign-in is in use by now. They are offered again to who has begun it.</source>
        <translation>
            <numerusform>%Ln Änderung des laufenden Plans wurde nicht vorgenommen, da inzwischen eine andere Verbindung oder Anmeldung in Gebrauch ist. Sie wird der Person wieder angeboten, die ihn begonnen hat.</numerusform>
            <numerusform>%Ln Änderungen des laufenden Plans wurden nicht vorgenommen, da inzwischen eine andere Verbindung oder Anmeldung in Gebrauch ist. Sie werden der Person wieder angeboten, die ihn begonnen hat.</numerusform>
        </translation>
    </message>
</context>
</TS>
