// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "base/hardening.h"
#include "base/keychain.h"
#include "base/localeadvice.h"
#include "base/memory.h"
#include "base/settings.h"
#include "commands.h"
#include "controllers/copykeeper.h"
#include "controllers/profilescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/workspace.h"
#include "demo.h"
#include "headless/connectionsource.h"
#include "headless/headlessrun.h"
#include "headless/output.h"
#include "instance/firstinstance.h"
#include "journal/journal.h"
#include "programoptions.h"
#include "ui/languages/languages.h"
#include "ui/mainwindow/bringtofront.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/screenshots/screenshots.h"
#include "ui/style/desktopsettings.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessibility.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <utility>

using namespace steward;

namespace {

constexpr std::chrono::seconds longestUnseen {1}; // then it connects, painted or not

/// Calls back at the window's first paint.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &window, std::function<void()> painted)
        : QObject(&window),
          m_painted(std::move(painted))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted)
            std::exchange(m_painted, nullptr)();
        return false;
    }

private:
    std::function<void()> m_painted;
};

struct MainWords
{
    Q_DECLARE_TR_FUNCTIONS(MainWords)
};

/// What is said on the command line is said in the window's language, its help too.
void speakAsAsked(QCoreApplication &application)
{
    const QString asked = languageAskedFor(QCoreApplication::arguments());
    applyLanguage(application,
                  asked.isEmpty() ? Settings::load(Settings::defaultPath()).language : asked);
}

/// \a atStart is what this run has read. Another run may have saved since.
void save(const Settings &settings, const Settings &atStart, Settings::Run run)
{
    const QString path = Settings::defaultPath();
    if (!settings.mergedInto(Settings::load(path), atStart, run).save(path))
        complain(MainWords::tr("The settings cannot be saved."));
}

/// Whether Qt's own option \a name is given.
bool hasOption(int argc, char **argv, const char *name)
{
    return std::any_of(argv + 1, argv + argc,
                       [name](const char *given) { return QByteArray(given) == name; });
}

QtMessageHandler usualMessages = nullptr;

/// Qt's platform without a display complains of what it cannot do, window by window.
void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1StringView("This plugin does not support")))
        usualMessages(type, context, message);
}

/// What is to be printed instead of running, in the person's language; nothing where it can run.
std::optional<ProgramText> textInstead(QCoreApplication &application)
{
    const QStringList arguments = QCoreApplication::arguments();
    if (!std::holds_alternative<ProgramText>(parseProgramOptions(arguments)))
        return std::nullopt;
    speakAsAsked(application);
    return std::get<ProgramText>(parseProgramOptions(arguments));
}

/// What there is to say where there is no display for a window. Qt's own options are understood as
/// they would be with one.
ProgramText textWithoutDisplay(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.*.warning=false"));
    QApplication application(argc, argv);
    if (const std::optional<ProgramText> text = textInstead(application))
        return *text;
    speakAsAsked(application);
    return {
        MainWords::tr("steward: There is no display to show the window on. steward --help names "
                      "what works without one.")
            + u'\n',
        1};
}

/// Help and version: they need no display. What else is asked for waits for QApplication, which
/// takes Qt's own options out first.
std::optional<ProgramText> textWithoutWindow(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto command = parseProgramOptions(QCoreApplication::arguments());
    const auto *text = std::get_if<ProgramText>(&command);
    return text && text->exitStatus == 0 ? textInstead(application) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
#ifdef NDEBUG // builds for debugging stay open to debuggers
    protectMemory();
#endif
    giveLargeMemoryBack();
    silenceLocaleAdvice();
    if (const std::optional<int> status = runCommand(argc, argv))
        return *status;
    if (const std::optional<ProgramText> text = textWithoutWindow(argc, argv))
        return printText({text->text, text->exitStatus});
#ifdef Q_OS_LINUX
    // Qt would end the program with its own words, and a signal.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !hasOption(argc, argv, "-platform")) {
        const ProgramText text = textWithoutDisplay(argc, argv);
        return printText({text.text, text.exitStatus});
    }
#endif
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("steward"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("com.example.steward"));

    if (const std::optional<ProgramText> text = textInstead(application))
        return printText({text->text, text->exitStatus});
    const auto options = std::get<ProgramOptions>(parseProgramOptions(QApplication::arguments()));
    const std::optional<Result<Connection>> given = connectionFromEnvironment();
    qunsetenv("UBIOPS_API_TOKEN"); // what is started from here, a browser, need not know it
    const bool isTour = !options.screenshotDirectory.isEmpty();
    if (isTour)
        usualMessages = qInstallMessageHandler(passMessage);

    // Whoever starts it again wants to see its window; a demo, a run that ends by itself and one
    // that is told where to connect are nobody's only window.
    FirstInstance instance(FirstInstance::defaultDirectory());
    const bool isOwn = !options.demo && !given && !options.quitWhenLoaded && !isTour;
    if (isOwn && instance.begin(options.link.toUtf8()) == FirstInstance::Role::Later)
        return 0;

    // Pictures are the same whatever the person's own window looks like.
    Settings settings = isTour ? Settings() : Settings::load(Settings::defaultPath());
    if (!options.language.isEmpty())
        settings.language = options.language;
    applyLanguage(application, settings.language);
    if (options.quitWhenLoaded && !options.demo && !given && settings.profile.isEmpty()) {
        complain(
            MainWords::tr("--quit-when-loaded goes with --demo, with UBIOPS_API_TOKEN or with a "
                          "profile. See steward --help."));
        return 2;
    }
    if (!options.appearance.isEmpty())
        settings.appearance = options.appearance;
    installAccessibility();
    followDesktopSettings();

    ApiClient client;
    Workspace workspace(client, systemClock, Journal::defaultFolder());
    Demo demo;
    QObject::connect(&workspace.session(), &SessionController::connectionChanged, &application,
                     [&] { demo.keepOnly(workspace.session().connection().address); });
    Keychain keychain;
    ProfilesController profiles(keychain);
    CopyKeeper copies(workspace, profiles, LocalCopies::defaultFolder());
    const bool resumes = !options.demo && !given;
    if (resumes) {
        profiles.restore(settings);
        copies.show();
    }
    // With what an option said, too: that is for this run, unless the person chooses otherwise.
    const Settings atStart = settings;
    MainWindow window(workspace, profiles, settings, [&demo] { return demo.start(); });
    QObject::connect(&instance, &FirstInstance::called, &window, [&window](const QByteArray &line) {
        bringToFront(&window);
        if (!line.isEmpty())
            window.followLink(QString::fromUtf8(line));
    });
    if (!options.link.isEmpty())
        window.followLink(options.link);
    const auto saveSettings = [&] {
        if (!isTour && !options.quitWhenLoaded)
            save(window.settings(), atStart, isOwn ? Settings::Run::Own : Settings::Run::Beside);
    };
    QObject::connect(&window, &MainWindow::settingsChanged, &application, saveSettings);

    qint64 firstPaint = 0;
    std::function<void()> connectOnce = [&] {
        if (options.demo)
            window.exploreDemo();
        else if (given && *given)
            window.connectTo(**given);
        else if (given)
            window.giveUpLoading(given->error());
        else
            window.resume();
    };
    // Keychain, network and demo may take their time: the window is there first. It may be there
    // without being seen, too.
    const auto connectNow = [&] {
        if (connectOnce)
            std::exchange(connectOnce, nullptr)();
    };
    new FirstPaint(window, [&] {
        firstPaint = sinceStart.elapsed();
        QTimer::singleShot(0, &window, connectNow);
    });
    QTimer::singleShot(longestUnseen, &window, connectNow);
    if (options.quitWhenLoaded) {
        QObject::connect(&window, &MainWindow::loaded, &application, [&] {
            QApplication::exit(
                printText({QStringLiteral("{\"first_paint_ms\": %1, \"loaded_ms\": %2}\n")
                               .arg(firstPaint)
                               .arg(sinceStart.elapsed()),
                           0}));
        });
    }
    // Nobody is there to read the window, or to try again. Queued: the loop may not run yet.
    if (options.quitWhenLoaded || isTour) {
        QObject::connect(
            &window, &MainWindow::loadingFailed, &application,
            [&](const QString &sentence) {
                if (options.quitWhenLoaded && resumes) // nobody need be signed in for that
                    printText({QStringLiteral("{\"first_paint_ms\": %1}\n").arg(firstPaint), 0});
                complain(sentence);
                QApplication::exit(1);
            },
            Qt::QueuedConnection);
        QObject::connect(&workspace.session(), &SessionController::unauthorized,
                         &workspace.session(), &SessionController::giveUpSignIn);
    }
    std::optional<Screenshots> screenshots;
    if (isTour) {
        screenshots.emplace(window, workspace, QDir(options.screenshotDirectory));
        window.resize(Screenshots::windowSize);
        QObject::connect(&window, &MainWindow::loaded, &*screenshots, &Screenshots::start);
        QObject::connect(
            &*screenshots, &Screenshots::finished, &application, [](const QString &problem) {
                std::fputs(qPrintable(problem.isEmpty() ? problem : problem + u'\n'), stderr);
                QApplication::exit(problem.isEmpty() ? 0 : 1);
            });
    }
    window.show();

    const int status = QApplication::exec();
    saveSettings();
    return status;
}
