#pragma once

#include <functional>
#include <vector>

#include <QMainWindow>
#include <QPointer>

#include "common/page.h"
#include "common/theme.h"

class QHBoxLayout;
class QLabel;
class QSettings;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace callhelm {

class NoticeBar;
class SideBar;
class StatusLine;
class TableView;

/// The shell: side bar, the page's title and controls, the page, the status line. It knows nothing of what
/// the pages show; the composition root registers them and wires their signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_MOC_INCLUDE("common/tableview.h")
public:
    static constexpr auto whileCovered = "whileCovered";

    /// Theme and settings must outlive the window.
    MainWindow(Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Registers a page; it is made when first shown.
    void addPage(const PageEntry &entry);
    /// Shows a registered page and forgets the way back.
    void showPage(const QString &id);
    [[nodiscard]] QString currentPageId() const { return m_currentId; }
    /// The page shown now, or nothing.
    [[nodiscard]] Page *currentPage() const;
    /// Shows a page that is in no side bar (the rows behind a figure), with a way back; takes it over.
    void openDetail(Page *page);
    /// Back to where the detail was opened from, with the focus where it was. Does nothing where there is no
    /// way back.
    void back();
    /// Calls `go` once nothing unsaved is on the page shown: asks what shall become of it, and never calls
    /// where one stays with it.
    void whenSaved(const std::function<void()> &go);

    /// Covers everything but the status line with a page, which the window takes over; null: uncovers it.
    /// What lies below cannot be reached meanwhile: details and dialogs are closed, no shortcut works.
    void setCover(Page *cover);
    [[nodiscard]] bool isCovered() const { return m_cover != nullptr; }
    /// Pages there are for who works with it now. Those made so far are made anew when next shown: what they
    /// hold is somebody else's.
    void showPages(const std::function<bool(const QString &id)> &permitted);

    /// A small control for the right end of the header, on every page; the window takes it over.
    void addHeaderTool(QWidget *tool);
    /// A line that stands above the page while it is visible; the window takes it over.
    void addBar(QWidget *bar);
    /// An action for the command palette and, by its shortcut, for the keyboard. The window does not own it.
    /// While the window is covered it works only with the property `whileCovered`.
    void addCommand(QAction *action);
    void openPalette();

    [[nodiscard]] StatusLine &statusLine() const { return *m_status; }
    [[nodiscard]] NoticeBar &noticeBar() const { return *m_notice; }
    /// A sentence above the page.
    void notify(const QString &text, Tone tone, const QString &action = {}, std::function<void()> run = {});

    /// Window, page and sizes as they were last left; call after all pages are registered. The page itself is
    /// made once the window has shown itself: the first frame does not wait for it.
    void restore();

Q_SIGNALS:
    void filesDropped(const QStringList &files);
    void drillDown(const callhelm::DrillRequest &request);
    /// Somebody asks for a CSV file of what this table shows.
    void exportWanted(callhelm::TableView *table, const QString &name);
    /// A page was made; wire it.
    void pageMade(const QString &id, callhelm::Page *page);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Registered
    {
        PageEntry entry;
        Page *page = nullptr;
        QAction *action = nullptr;
        bool permitted = true;
    };
    [[nodiscard]] Registered *registered(const QString &id);
    void present(Page *page);
    void adopt(Page *page);
    void showHeader();
    void closeDetails();
    /// Whether the page shown holds something unsaved: it is asked, and `go` called if it may be left.
    bool asksFirst(std::function<void()> go);
    void setReachable(bool reachable);
    void retranslate();

    Theme &m_theme;
    QSettings &m_settings;
    std::vector<Registered> m_pages;
    struct Detail
    {
        Page *page = nullptr;
        QPointer<QWidget> from; ///< had the focus when it was opened
    };
    std::vector<Detail> m_details; ///< opened one from another
    std::vector<QAction *> m_commands;
    QString m_currentId;
    QString m_awaited; ///< page to make after the first frame
    Page *m_shown = nullptr;
    bool m_mayLeave = false; ///< the page shown was asked
    Page *m_cover = nullptr;
    SideBar *m_sideBar;
    QToolButton *m_back;
    QLabel *m_title;
    QWidget *m_headerBar; ///< title and controls
    QHBoxLayout *m_header;
    QWidget *m_headerSlot;
    QPointer<QWidget> m_headerWidget;
    QPointer<Page> m_headerOwner; ///< gets its header widget back when another page shows
    NoticeBar *m_notice;
    QVBoxLayout *m_content; ///< from the header down to the status line
    QStackedWidget *m_stack;
    StatusLine *m_status;
    QAction *m_palette;
};

} // namespace callhelm
