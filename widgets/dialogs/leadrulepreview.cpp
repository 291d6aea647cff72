#include "dialogs/leadrulepreview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

#include "common/icons.h"
#include "common/leadformat.h"
#include "common/plainlabel.h"
#include "common/segmentbar.h"
#include "common/tableview.h"
#include "delegates/leaddelegates.h"

namespace callhelm {

namespace {
constexpr int restMs = 120;
constexpr int previewRow = 29;
} // namespace

LeadRulePreview::LeadRulePreview(const LeadServices &services, LeadNames names, const UiContext &looks,
                                 QWidget *parent)
    : Card(looks.theme, parent)
    , m_services(services)
    , m_theme(looks.theme)
    , m_names(names)
    , m_model(new LeadPreviewModel(std::move(names), this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/preview"), this))
    , m_choice(new SegmentBar(looks.theme, 2))
    , m_what(new PlainLabel)
    , m_gap(new PlainLabel)
    , m_hintLine(new QWidget)
    , m_hintIcon(new PlainLabel)
    , m_hint(new PlainLabel)
{
    setTitle(tr("The next %Ln leads would go", nullptr, steps));
    m_choice->setCurrent(0);
    m_choice->setAccessibleName(tr("With all agents, or as things stand now"));
    m_what->setText(tr("Owed (+) or had over (−) after each, from the ledger as it is."));
    m_what->setWordWrap(true);
    addTrailingWidget(m_choice);
    addContent(m_what);
    m_table->setTable(m_model);
    m_table->setSortingEnabled(false);
    m_model->sort(-1); // whatever the view had begun with
    m_table->setItemDelegate(new LeadCellDelegate(looks.theme, looks.text, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setMinimumSectionSize(previewRow);
    m_table->verticalHeader()->setDefaultSectionSize(previewRow);
    m_table->setAccessibleName(tr("The next leads"));
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(32 + 4 * previewRow);
    setTable(m_table);
    m_gap->setWordWrap(true);
    addContent(m_gap);
    auto *line = new QHBoxLayout(m_hintLine);
    line->setContentsMargins(0, space::xs, 0, 0);
    line->setSpacing(space::s);
    const auto showIcon = [this] {
        m_hintIcon->setPixmap(themedIcon(m_theme, QStringLiteral("info"), Token::Warn)
                                  .pixmap(QSize(16, 16), devicePixelRatioF()));
    };
    showIcon();
    connect(&looks.theme, &Theme::changed, this, showIcon);
    m_hint->setWordWrap(true);
    for (QLabel *label : {m_what, m_hint})
        label->setProperty("second", true);
    m_what->setFont(looks.theme.font(Theme::Face::Caption));
    line->addWidget(m_hintIcon, 0, Qt::AlignTop);
    line->addWidget(m_hint, 1);
    addContent(m_hintLine);
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->setStretchFactor(m_table, 1000);
    lines->addStretch(1);
    m_hintLine->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &LeadRulePreview::ask);
    connect(m_choice, &SegmentBar::chosen, this, &LeadRulePreview::ask);
}

void LeadRulePreview::setRule(const LeadRule &rule)
{
    m_rule = rule;
    const int agents = int(rule.agents.size());
    m_choice->show();
    m_choice->setTexts({tr("All %Ln", nullptr, agents), tr("As now")});
    m_rest.start();
}

void LeadRulePreview::clear()
{
    m_rest.stop();
    m_asked.drop();
    m_choice->hide(); // there is nothing to choose from
    m_model->setPreview({});
    m_gap->setText(tr("Choose agents to see whom leads would go to."));
    m_hintLine->hide();
}

void LeadRulePreview::ask()
{
    m_rest.stop();
    m_asked.ask(m_services.preview(m_rule, steps, m_choice->current() == 1),
                [this](const Result<LeadPreview> &preview) {
                    if (preview)
                        showPreview(*preview);
                    else
                        m_gap->setText(preview.error().toString());
                });
}

void LeadRulePreview::showPreview(const LeadPreview &preview)
{
    const int columns = m_model->columnCount();
    m_model->setPreview(preview);
    if (m_model->columnCount() != columns)
        m_table->resetLayout();
    constexpr double tolerance = 1e-9;
    const bool isKept = preview.largestGap <= preview.bound + tolerance;
    const QString gap = format::leads(preview.largestGap);
    const QString bound = format::leads(preview.bound);
    if (preview.agents.size() < 2)
        m_gap->setText(tr("All go to one agent."));
    else if (isKept)
        m_gap->setText(QStringLiteral("\u2713 ")
                       + tr("Never further than %1 from the share (bound %2).").arg(gap, bound));
    else
        m_gap->setText(
            tr("At most %1 from the share; the bound of %2 is promised where everything goes by turn.")
                .arg(gap, bound));
    // As high as its rows, and the words right below them.
    m_table->setMaximumHeight(m_table->horizontalHeader()->height() + m_model->rowCount() * previewRow + 2);
    const QString words = absence(preview);
    m_hint->setText(words);
    m_hintLine->setVisible(!words.isEmpty());
}

/// Who would be skipped as things stand now, and what becomes of their leads.
QString LeadRulePreview::absence(const LeadPreview &preview) const
{
    QStringList away;
    QStringList weights;
    QString why;
    for (size_t i = 0; i < preview.agents.size() && i < preview.skips.size(); ++i) {
        const LeadSkip skip = preview.skips[i];
        if (skip != LeadSkip::None) {
            away << m_names.agent(preview.agents[i]);
            why = LeadWords::skip(skip);
        } else if (i < m_rule.agents.size()) {
            weights << QString::number(m_rule.agents[i].weight);
        }
    }
    if (away.isEmpty())
        return {};
    if (weights.isEmpty())
        return tr("As things stand now, nobody may get a lead: they would wait.");
    if (away.size() > 1)
        return tr("%1 may get none now. Meanwhile leads go %2 to the others; who comes back starts even.")
            .arg(away.join(QStringLiteral(", ")), weights.join(QStringLiteral(" : ")));
    if (weights.size() == 1)
        return tr("%1 now: %2. Meanwhile all leads go to the other; who comes back starts even.")
            .arg(away.front(), why);
    return tr("%1 now: %2. Meanwhile leads go %3 to the others; who comes back starts even.")
        .arg(away.front(), why, weights.join(QStringLiteral(" : ")));
}

QString LeadRulePreview::sentence() const { return m_gap->text(); }
QString LeadRulePreview::hint() const { return m_hintLine->isHidden() ? QString() : m_hint->text(); }

} // namespace callhelm
