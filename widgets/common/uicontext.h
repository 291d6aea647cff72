#pragma once

class QSettings;

namespace callhelm {

class CellFormatter;
class Theme;

/// What pages, panes and dialogs draw with: handed through, owned by the composition root.
struct UiContext
{
    const Theme &theme;
    const CellFormatter &text;
    QSettings &settings;
};

} // namespace callhelm
