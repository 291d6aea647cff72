#pragma once

#include "common/latestfuture.h"
#include "common/page.h"
#include "common/uicontext.h"
#include "dialogs/leadnames.h"
#include "items/handoutmodel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace callhelm {

class Card;
class EmptyState;
class RangePicker;
class SearchEdit;
class TableView;

/// All that was handed out, by range, rule and agent; a row opens its receipt.
class HandOutsPage final : public Page
{
    Q_OBJECT
public:
    /// All must outlive the page. Begins with what the query asks for.
    HandOutsPage(const LeadServices &services, LeadNames names, LeadRules rules, const UiContext &looks,
                 const LeadService::HandOutQuery &query, QString title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;
    void focusSearch() override;
    /// Something was handed out: asks again; what is selected stays.
    void refresh();

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const HandOutModel &model() const { return *m_model; }
    [[nodiscard]] bool isWaiting() const { return m_asked.isWaiting(); }
    [[nodiscard]] LeadService::HandOutQuery query() const;
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void leadOpened(callhelm::RecordId lead);

protected:
    void retranslate() override;

private:
    void makeHeader(const LeadRules &rules, const LeadService::HandOutQuery &query);
    void ask();
    void take(const Result<std::vector<HandOut>> &handOuts);
    void showCount();
    void openReceipt(const HandOut &handOut);

    const LeadServices &m_services;
    const LeadNames m_names;
    const UiContext m_looks;
    const QString m_title;
    QWidget *m_header;
    SearchEdit *m_search;
    RangePicker *m_range;
    QComboBox *m_rule;
    QComboBox *m_agent;
    QPushButton *m_export;
    Card *m_card;
    HandOutModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QString m_count;
    LatestFuture<Result<std::vector<HandOut>>> m_asked{this};
};

} // namespace callhelm
