#pragma once

#include <functional>

#include <QWidget>

#include "common/drillrequest.h"

namespace callhelm {

class TableView;

/// One page of the window. Its title stands in the header, its header widget to the right of it; its
/// actions() join the command palette.
class Page : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("common/tableview.h")
public:
    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// Controls for the right end of the header; a child of the page until the window takes it in.
    [[nodiscard]] virtual QWidget *headerWidget() { return nullptr; }
    /// The page has come into view: start ticking, read what it shows.
    virtual void activate() { }
    /// The page has left the view: stop all that costs.
    virtual void deactivate() { }
    /// A text to look for, from the window's find shortcut; puts the cursor into the page's search field.
    virtual void focusSearch() { }

Q_SIGNALS:
    void titleChanged();
    void drillDown(const callhelm::DrillRequest &request);
    /// Asks the window to show another page by its id.
    void pageWanted(const QString &id);
    /// Asks for a CSV file of what the table shows; `name` suggests the file's.
    void exportWanted(callhelm::TableView *table, const QString &name);
    /// A sentence for the notice bar.
    void notice(const QString &text);

protected:
    /// Sets every visible text anew; called on a change of language. Constructors call it themselves.
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override;
};

/// What the window knows of a page before it is made.
struct PageEntry
{
    QString id; ///< stable, for settings
    QString icon; ///< file name in resources/icons
    std::function<QString()> title; ///< in the language of the moment
    std::function<Page *(QWidget *parent)> make; ///< called when the page is first shown
    bool atBottom = false; ///< stands at the lower end of the side bar
};

} // namespace callhelm
