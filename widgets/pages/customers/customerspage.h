#pragma once

#include <array>
#include <functional>
#include <vector>

#include <QPointer>

#include "common/page.h"
#include "common/uicontext.h"
#include "crm/recordrow.h"
#include "dialogs/recorddialog.h"
#include "dialogs/recordservices.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace callhelm {

class DealBoard;
class ExportService;
class Prompts;
class RecordListPane;
class SearchEdit;
class TaskScope;

/// Customers, and what happens with them: a tab for each kind of record that is looked for by itself. Beside
/// the list of customers there is room for the one that is selected.
class CustomersPage final : public Page
{
    Q_OBJECT
public:
    /// In the order of their tabs.
    static constexpr std::array tabs{Entity::Customer, Entity::Deal,         Entity::Task,  Entity::Meeting,
                                     Entity::Ticket,   Entity::Conversation, Entity::Rating};

    struct Services
    {
        RecordServices records;
        ExportService &exports;
        /// By which names on the telephone systems who works with it, and their teams, are known.
        std::function<std::vector<AgentId>()> mine;
        std::function<std::vector<AgentId>()> team;
    };
    /// All must outlive the page.
    CustomersPage(Services services, const UiContext &looks, Prompts &prompts, QWidget *parent = nullptr);
    ~CustomersPage() override;

    [[nodiscard]] QString title() const override { return tr("Customers"); }
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;
    void deactivate() override;
    void focusSearch() override;

    void setTab(Entity entity);
    [[nodiscard]] Entity tab() const { return m_tab; }
    /// The list of a tab.
    [[nodiscard]] RecordListPane &pane(Entity entity);
    /// Deals as a pipeline by stage instead of a list.
    void setPipeline(bool pipeline);
    [[nodiscard]] DealBoard *board() const { return m_board; } ///< null before it was shown

    /// What stands beside the customers; the page takes it over.
    void setDetail(QWidget *detail);
    /// Opens the form for a new record, with some of its values.
    RecordDialog *makeRecord(Entity entity, std::vector<FieldEntry> presets = {});
    /// Opens the form of a record that is there.
    RecordDialog *editRecord(const RecordState &state);
    /// Shows what an import, called `title`, made or changed of a kind; does nothing for a kind without a
    /// tab.
    void showImport(Entity entity, BatchId batch, const QString &title);
    /// Shows a customer among the others, with nothing hidden.
    void showCustomer(RecordId customer);

Q_SIGNALS:
    /// Is selected now; an invalid id: nobody.
    void customerChosen(callhelm::RecordId customer);
    /// Double click or Enter: the full page.
    void customerOpened(callhelm::RecordId customer);
    void noteWanted(callhelm::RecordId customer);
    void importWanted(callhelm::Entity entity);
    /// The list of what was imported.
    void importsWanted();
    /// They lie in the bin; `text` says so.
    void removed(const std::vector<callhelm::RecordId> &records, const QString &text);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeHeader();
    void makeDealViews();
    [[nodiscard]] RecordListPane *makePane(Entity entity);
    void connectPane(RecordListPane &pane);
    [[nodiscard]] RecordListPane &shown() { return pane(m_tab); }
    void showTab();
    void activateShown();
    void showDeals();
    void showMain();
    void showPeople();
    void narrowTasks();
    void open(const RecordListPane &pane, RecordId record);
    void show(RecordDialog &dialog);
    void tellRemoved(Entity entity, const std::vector<RecordId> &records);

    const Services m_services;
    const UiContext m_looks;
    Prompts &m_prompts;
    QWidget *m_header;
    SearchEdit *m_search;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_new;
    QPushButton *m_more; ///< the bin, and what was imported
    QTabBar *m_tabBar;
    QStackedWidget *m_views;
    QSplitter *m_splitter; ///< the customers and the one that is selected
    TaskScope *m_scope;
    QPushButton *m_asList;
    QPushButton *m_asPipeline;
    DealBoard *m_board = nullptr;
    QPointer<QWidget> m_detail;
    std::array<QWidget *, tabs.size()> m_places{}; ///< of the lists, made when first shown
    std::array<RecordListPane *, tabs.size()> m_panes{};
    std::array<QString, tabs.size()> m_searches; ///< what is looked for in each
    Entity m_tab = Entity::Customer;
    bool m_isActive = false;
};

} // namespace callhelm
