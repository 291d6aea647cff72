#include "mainwindow.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "common/icons.h"
#include "common/leaveguard.h"
#include "common/noticebar.h"
#include "common/sidebar.h"
#include "statusline.h"
#include "common/tableview.h"
#include "dialogs/commandpalette.h"

namespace callhelm {

namespace {

constexpr int side = 20; ///< left and right of the page
constexpr int pagesByKey = 9;
constexpr int frameReserve = 40; ///< for the window manager's title bar, not known before showing

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

MainWindow::MainWindow(Theme &theme, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_sideBar(new SideBar(theme, this))
    , m_back(new QToolButton(this))
    , m_title(new PlainLabel(this))
    , m_headerBar(new QWidget(this))
    , m_header(new QHBoxLayout(m_headerBar))
    , m_headerSlot(new QWidget(this))
    , m_notice(new NoticeBar(theme, this))
    , m_content(new QVBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(theme, this))
    , m_palette(new QAction(this))
{
    setWindowTitle(QStringLiteral("Callhelm"));
    setAcceptDrops(true);
    resize(1440, 900);
    setMinimumSize(960, 600);
    m_sideBar->setProductName(QStringLiteral("Callhelm"));
    m_title->setFont(theme.font(Theme::Face::PageTitle));
    m_title->setTextFormat(Qt::PlainText);
    m_back->setIcon(themedIcon(theme, QStringLiteral("arrow-left"), Token::Text));
    m_back->setIconSize({20, 20});

    auto *slot = new QHBoxLayout(m_headerSlot);
    slot->setContentsMargins(0, 0, 0, 0);
    m_header->setContentsMargins(0, space::m, 0, 0);
    m_header->setSpacing(space::s);
    m_header->addWidget(m_back);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_headerSlot);
    QVBoxLayout *content = m_content;
    content->setContentsMargins(side, 0, side, 0);
    content->setSpacing(space::m);
    content->addWidget(m_headerBar);
    content->addWidget(m_notice);
    content->addWidget(m_stack, 1);
    content->setSpacing(space::m);
    content->addWidget(m_status);
    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addLayout(content, 1);
    setCentralWidget(central);

    connect(m_sideBar, &SideBar::chosen, this, &MainWindow::showPage);
    connect(m_back, &QToolButton::clicked, this, &MainWindow::back);
    for (const QKeySequence &keys : {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &MainWindow::back);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        if (m_shown && !m_cover)
            m_shown->focusSearch();
    });
    m_palette->setShortcut(Qt::CTRL | Qt::Key_K);
    addAction(m_palette);
    connect(m_palette, &QAction::triggered, this, &MainWindow::openPalette);
    retranslate();
    showHeader();
}

MainWindow::~MainWindow()
{
    // Those that belong to children go when this is no more than a widget.
    for (QAction *action : m_commands)
        disconnect(action, &QObject::destroyed, this, nullptr);
}

void MainWindow::addPage(const PageEntry &entry)
{
    Registered page{entry, nullptr, new QAction(entry.title(), this)};
    page.action->setIcon(themedIcon(m_theme, entry.icon));
    connect(page.action, &QAction::triggered, this, [this, id = entry.id] { showPage(id); });
    addAction(page.action);
    m_sideBar->addEntry(entry.id, entry.icon, entry.title(), entry.atBottom);
    // Counted as they stand in the side bar: those at its lower end after the rest.
    const auto at = entry.atBottom ? m_pages.end()
                                   : std::find_if(m_pages.begin(), m_pages.end(),
                                                  [](const Registered &one) { return one.entry.atBottom; });
    m_pages.insert(at, page);
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i].action->setShortcut(i < pagesByKey ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i)))
                                                      : QKeySequence());
}

MainWindow::Registered *MainWindow::registered(const QString &id)
{
    for (Registered &page : m_pages)
        if (page.entry.id == id)
            return &page;
    return nullptr;
}

Page *MainWindow::currentPage() const { return m_shown; }

void MainWindow::showPage(const QString &id)
{
    Registered *page = registered(id);
    if (!page || !page->permitted || m_cover || asksFirst([this, id] { showPage(id); }))
        return;
    if (!page->page) {
        page->page = page->entry.make(m_stack);
        adopt(page->page);
        Q_EMIT pageMade(id, page->page);
    }
    closeDetails();
    m_currentId = id;
    m_sideBar->setCurrent(id);
    present(page->page);
}

void MainWindow::adopt(Page *page)
{
    m_stack->addWidget(page);
    connect(page, &Page::titleChanged, this, &MainWindow::showHeader);
    connect(page, &Page::drillDown, this, &MainWindow::drillDown);
    connect(page, &Page::exportWanted, this, &MainWindow::exportWanted);
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::notice, this, [this](const QString &text) { notify(text, Tone::None); });
}

void MainWindow::openDetail(Page *page)
{
    adopt(page);
    m_details.push_back({page, focusWidget()});
    present(page);
}

void MainWindow::back()
{
    if (m_details.empty() || m_cover || asksFirst([this] { back(); }))
        return;
    const Detail leaving = m_details.back();
    m_details.pop_back();
    Registered *home = registered(m_currentId);
    present(!m_details.empty() ? m_details.back().page : home ? home->page : nullptr);
    if (leaving.from)
        leaving.from->setFocus(Qt::OtherFocusReason);
    m_stack->removeWidget(leaving.page);
    leaving.page->deleteLater();
}

bool MainWindow::asksFirst(std::function<void()> go)
{
    auto *guard = dynamic_cast<LeaveGuard *>(m_shown);
    if (m_mayLeave || guard == nullptr || !guard->hasUnsaved())
        return false;
    guard->askToLeave([this, go = std::move(go)] {
        m_mayLeave = true;
        go();
        m_mayLeave = false;
    });
    return true;
}

void MainWindow::whenSaved(const std::function<void()> &go)
{
    if (!asksFirst(go))
        go();
}

void MainWindow::closeDetails()
{
    for (const auto &[page, from] : m_details) {
        if (page == m_shown) {
            page->deactivate();
            m_shown = nullptr;
            showHeader();
        }
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_details.clear();
}

void MainWindow::setCover(Page *cover)
{
    if (cover == m_cover)
        return;
    if (m_cover) {
        m_stack->removeWidget(m_cover);
        m_cover->deleteLater();
    }
    const bool wasCovered = std::exchange(m_cover, cover) != nullptr;
    if (cover) {
        for (QDialog *dialog : findChildren<QDialog *>())
            dialog->reject();
        closeDetails();
        if (m_shown)
            m_shown->deactivate();
        m_shown = nullptr;
        showHeader();
        m_stack->addWidget(cover);
        m_stack->setCurrentWidget(cover);
        setWindowTitle(QStringLiteral("Callhelm"));
        cover->activate();
    }
    setReachable(!cover);
    if (wasCovered && !cover && m_awaited.isEmpty())
        showPage(m_currentId);
}

void MainWindow::setReachable(bool reachable)
{
    m_sideBar->setVisible(reachable);
    m_headerBar->setVisible(reachable);
    m_notice->setEnabled(reachable);
    m_palette->setEnabled(reachable);
    for (QAction *command : m_commands) // whose shortcuts work as long as the window has them
        reachable || command->property(whileCovered).toBool() ? addAction(command) : removeAction(command);
    for (const Registered &page : m_pages)
        page.action->setEnabled(reachable && page.permitted);
}

void MainWindow::showPages(const std::function<bool(const QString &)> &permitted)
{
    closeDetails();
    if (m_shown && m_shown != m_cover) {
        m_shown->deactivate();
        m_shown = nullptr;
        showHeader();
    }
    for (Registered &page : m_pages) {
        page.permitted = permitted(page.entry.id);
        m_sideBar->setShown(page.entry.id, page.permitted);
        page.action->setEnabled(page.permitted && !m_cover);
        if (page.page) {
            m_stack->removeWidget(page.page);
            page.page->deleteLater();
            page.page = nullptr;
        }
    }
    const Registered *current = registered(m_currentId);
    const auto first = std::ranges::find_if(m_pages, &Registered::permitted);
    if ((!current || !current->permitted) && first != m_pages.end())
        m_currentId = first->entry.id;
    m_sideBar->setCurrent(m_currentId);
    if (m_awaited.isEmpty())
        showPage(m_currentId);
    else
        m_awaited = m_currentId;
}

void MainWindow::present(Page *page)
{
    if (page == m_shown)
        return;
    const QWidget *focus = focusWidget();
    const bool inPage = focus && !m_sideBar->isAncestorOf(focus);
    if (m_shown)
        m_shown->deactivate();
    m_shown = page;
    if (page) {
        m_stack->setCurrentWidget(page);
        page->activate();
    }
    showHeader();
    // What had the focus may be hidden now, which hands it on as the Tab key would.
    focus = focusWidget();
    if (inPage && page && focus && m_sideBar->isAncestorOf(focus))
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showHeader()
{
    QWidget *wanted = m_shown ? m_shown->headerWidget() : nullptr;
    if (wanted != m_headerWidget) {
        if (m_headerWidget) {
            m_headerSlot->layout()->removeWidget(m_headerWidget);
            m_headerWidget->setParent(m_headerOwner); // hides it
        }
        m_headerWidget = wanted;
        m_headerOwner = m_shown;
        if (wanted) {
            m_headerSlot->layout()->addWidget(wanted);
            wanted->show();
        }
    }
    m_back->setVisible(!m_details.empty());
    const QString title = m_shown ? m_shown->title() : QString();
    m_title->setText(title);
    setWindowTitle(title.isEmpty() ? QStringLiteral("Callhelm") : title + QStringLiteral(" \u2013 Callhelm"));
}

void MainWindow::addHeaderTool(QWidget *tool) { m_header->addWidget(tool); }

void MainWindow::addBar(QWidget *bar) { m_content->insertWidget(m_content->indexOf(m_notice) + 1, bar); }

void MainWindow::addCommand(QAction *action)
{
    m_commands.push_back(action);
    if (!m_cover || action->property(whileCovered).toBool())
        addAction(action);
    connect(action, &QObject::destroyed, this, [this, action] { std::erase(m_commands, action); });
}

void MainWindow::openPalette()
{
    if (m_cover)
        return;
    std::vector<CommandPalette::Command> commands;
    const auto add = [&commands](QAction *action) {
        if (action->isEnabled() && !action->isSeparator() && !action->text().isEmpty())
            commands.push_back({QString(action->text()).remove(u'&'),
                                action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                                [action] { action->trigger(); }});
    };
    for (const Registered &page : m_pages)
        add(page.action);
    if (m_shown)
        for (QAction *action : m_shown->actions())
            add(action);
    for (QAction *action : m_commands)
        if (action->isVisible())
            add(action);
    (new CommandPalette(m_theme, std::move(commands), this))->open();
}

void MainWindow::notify(const QString &text, Tone tone, const QString &action, std::function<void()> run)
{
    m_notice->show(text, tone, action, std::move(run));
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray()) && screen()) {
        const QSize room = screen()->availableSize();
        resize(size().boundedTo(room - QSize(0, frameReserve)));
    }
    const QString last = m_settings.value(QStringLiteral("window/page")).toString();
    if (m_pages.empty())
        return;
    m_currentId = registered(last) ? last : m_pages.front().entry.id;
    m_awaited = m_currentId;
    m_sideBar->setCurrent(m_currentId);
    m_title->setText(registered(m_currentId)->entry.title());
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_awaited.isEmpty())
        return;
    if (m_cover)
        return;
    QTimer::singleShot(0, this, [this, id = std::exchange(m_awaited, QString())] {
        if (!m_shown)
            showPage(id);
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_cover && asksFirst([this] { close(); })) {
        event->ignore();
        return;
    }
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/page"), m_currentId);
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_palette->setText(tr("Commands…"));
    m_sideBar->setAccessibleName(tr("Pages"));
    for (const Registered &page : m_pages) {
        page.action->setText(page.entry.title());
        m_sideBar->setTitle(page.entry.id, page.entry.title());
    }
    showHeader();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_cover && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty() || m_cover)
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

} // namespace callhelm
