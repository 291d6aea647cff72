#pragma once

#include <QStringList>
#include <QWidget>

#include "common/theme.h"
#include "domain/queries.h"
#include "items/namelookup.h"

class QLabel;

namespace callhelm {

/// What is wrong with the books, a sentence for each queue and reason: "Support: 3 callers went in without
/// coming out". Nothing when they balance.
[[nodiscard]] QStringList imbalances(const DoctorReport &report, const NameLookup &names);

/// The banner that says whether the books balance.
class Verdict : public QWidget
{
    Q_OBJECT
public:
    explicit Verdict(const Theme &theme, QWidget *parent = nullptr);

    void present(const DoctorReport &report, const NameLookup &names);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString details() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_details;
    bool m_good = true;
};

} // namespace callhelm
