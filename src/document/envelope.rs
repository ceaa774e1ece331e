//! The window envelopes of the countries, and the part of a folded sheet that shows in each.
//!
//! In: the country a letter is posted in. Out: where its address may stand. A sheet is smaller than its envelope and slides
//! in it: what is called visible here shows wherever it lies. Lengths are in millimetres, from the sheet's top left corner.

use super::Paper;

/// A usual window envelope, and how the sheet is folded for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Envelope {
    /// Germany and Austria: the window on the left of DIN 680, for a sheet laid out and folded as in DIN 5008 form B.
    Din5008B,
    /// The United Kingdom, Ireland and wherever nothing else is known: a DL envelope with the window on the left (BS 4264).
    /// The address also lies in the window of DIN 680.
    Dl,
    /// France: a DL envelope with the window on the right (NF Z 11-001).
    France,
    /// Switzerland and Liechtenstein: C5/6 or C5 with the window on the right (SN 010130).
    Switzerland,
    /// The United States and Canada: a no. 10 envelope with the window on the left.
    No10,
}

/// Where the address stands on the sheet, and what belongs to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    /// The left edge of the address.
    pub(super) left: f32,
    /// How wide a line of it may be.
    pub(super) width: f32,
    /// The highest place where anything shows.
    pub(super) top: f32,
    /// Where the address begins, if it is short enough.
    pub(super) first: f32,
    /// The lowest place where anything shows.
    pub(super) bottom: f32,
    /// Whether the sender stands in small letters over the address.
    pub(super) return_line: bool,
    /// Where the sheet is folded, from the top.
    pub(super) folds: &'static [f32],
}

/// DIN 5008 form B: the field is 20 mm from the left and 45 mm from the top, 85 mm × 45 mm; text stands 5 mm in; the address
/// proper fills its last 27.3 mm; fold marks at 105 mm and 210 mm; the hole mark is left out, so that nobody folds there. The window of DIN 680 is
/// 90 mm × 45 mm, 20 mm from the left and 15 mm from the bottom: a sheet folded to 105 mm shows 50 mm to 90 mm in a DL
/// envelope (110 mm high) and 54 mm to 90 mm in a C5/6 one (114 mm high); up to 100 mm from the left in the first.
const DIN: Window = Window {
    left: 25.0,
    width: 75.0,
    top: 54.0,
    first: 63.0,
    bottom: 90.0,
    return_line: true,
    folds: &[105.0, 210.0],
};

/// BS 4264: the window of a DL envelope (220 mm × 110 mm) is 93 mm × 35 mm, 20 mm from the left and 18 mm from the bottom. A
/// sheet folded in three (99 mm) shows 57 mm to 81 mm from the top and 20 mm to 103 mm from the left.
const DL: Window = Window {
    left: 25.0,
    width: 75.0,
    top: 57.0,
    first: 57.5,
    bottom: 81.0,
    return_line: false,
    folds: &[99.0, 198.0],
};

/// NF Z 11-001 has the address on the right. The window's place is a usual figure, not read in the norm: 100 mm × 45 mm,
/// 20 mm from the right and from the bottom of a DL envelope. A sheet folded in three shows 45 mm to 79 mm from the top and
/// 100 mm to 190 mm from the left. The address begins low enough for a window 35 mm high, which is sold too.
const FRANCE: Window = Window {
    left: 110.0,
    width: 80.0,
    top: 45.5,
    first: 55.5,
    bottom: 79.0,
    return_line: false,
    folds: &[99.0, 198.0],
};

/// SN 010130, as makers of envelopes give it: 100 mm × 45 mm, 12 mm from the right, 21 mm from the bottom of C5/6 (229 mm ×
/// 114 mm) and 65 mm from the bottom of C5 (162 mm high); in its newer form 90 mm × 40 mm, 15 or 17 mm from the right and 30
/// or 77 mm from the bottom. A sheet folded to 105 mm for the one or to half for the other shows 52 mm to 83 mm from the top
/// in the first form, and 124 mm to 193 mm from the left in both. The newer form shows it down to 71 mm: five lines.
const SWITZERLAND: Window = Window {
    left: 124.0,
    width: 69.0,
    top: 52.0,
    first: 52.5,
    bottom: 83.0,
    return_line: false,
    folds: &[105.0, 210.0],
};

/// The usual no. 10 envelope (9½ in × 4⅛ in) has a window of 4½ in × 1⅛ in, ⅞ in from the left and ½ in from the bottom. A
/// sheet folded in three shows 63.5 mm to 80.4 mm from the top and 22.2 mm to 111 mm from the left.
const NO_10: Window = Window {
    left: 25.4,
    width: 85.0,
    top: 63.5,
    first: 63.8,
    bottom: 80.4,
    return_line: false,
    folds: &[93.1, 186.2],
};

impl Envelope {
    /// The usual one where a letter is posted: the country as two letters (ISO 3166-1), where it is known.
    pub fn posted_in(country: Option<&str>) -> Self {
        match country {
            Some("DE" | "AT") => Self::Din5008B,
            Some("FR" | "MC") => Self::France,
            Some("CH" | "LI") => Self::Switzerland,
            Some("US" | "CA") => Self::No10,
            _ => Self::Dl,
        }
    }

    /// The paper that is folded into it.
    pub fn paper(self) -> Paper {
        match self {
            Self::No10 => Paper::UsLetter,
            _ => Paper::A4,
        }
    }

    /// Whether the window is on the right of the sheet.
    pub(super) fn window_on_the_right(self) -> bool {
        matches!(self, Self::France | Self::Switzerland)
    }

    /// What shows of the sheet.
    pub(super) fn window(self) -> Window {
        match self {
            Self::Din5008B => DIN,
            Self::Dl => DL,
            Self::France => FRANCE,
            Self::Switzerland => SWITZERLAND,
            Self::No10 => NO_10,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_follows_the_country_it_is_posted_in() {
        for (country, envelope) in [
            (Some("DE"), Envelope::Din5008B),
            (Some("AT"), Envelope::Din5008B),
            (Some("GB"), Envelope::Dl),
            (Some("NL"), Envelope::Dl),
            (None, Envelope::Dl),
            (Some("FR"), Envelope::France),
            (Some("LI"), Envelope::Switzerland),
            (Some("US"), Envelope::No10),
        ] {
            assert_eq!(Envelope::posted_in(country), envelope, "{country:?}");
        }
    }

    /// The window of an envelope, `right` and `bottom` from its edges, shows this of a sheet wherever the sheet slides.
    fn visible(
        envelope: (f32, f32),
        window: (f32, f32),
        left: f32,
        bottom: f32,
        sheet: (f32, f32),
    ) -> [f32; 4] {
        let play = (envelope.0 - sheet.0, envelope.1 - sheet.1);
        let top = envelope.1 - bottom - window.1;
        [left, left + window.0 - play.0, top, top + window.1 - play.1]
    }

    #[test]
    fn the_address_shows_wherever_the_sheet_slides() {
        let (dl, c56, c5) = ((220.0, 110.0), (229.0, 114.0), (229.0, 162.0));
        let third = (210.0, 99.0);
        let form_b = (210.0, 105.0);
        let half = (210.0, 148.5);
        let right = |envelope: (f32, f32), window: (f32, f32), right: f32| envelope.0 - right - window.0;
        let swiss = (100.0, 45.0);
        for (which, visible) in [
            (Envelope::Din5008B, visible(dl, (90.0, 45.0), 20.0, 15.0, form_b)),
            (Envelope::Dl, visible(dl, (93.0, 35.0), 20.0, 18.0, third)),
            (Envelope::Dl, visible(dl, (90.0, 45.0), 20.0, 15.0, third)),
            (Envelope::France, visible(dl, (100.0, 45.0), right(dl, (100.0, 45.0), 20.0), 20.0, third)),
            (Envelope::Switzerland, visible(c56, swiss, right(c56, swiss, 12.0), 21.0, form_b)),
            (Envelope::Switzerland, visible(c5, swiss, right(c5, swiss, 12.0), 65.0, half)),
            (Envelope::No10, visible((241.3, 104.8), (114.3, 28.6), 22.2, 12.7, (215.9, 93.1))),
        ] {
            let window = which.window();
            let [left, right, top, bottom] = visible;
            assert!(window.left >= left && window.left + window.width <= right, "{which:?}: {visible:?}");
            assert!(window.top >= top - 0.1 && window.bottom <= bottom + 0.1, "{which:?}: {visible:?}");
            assert!(window.first >= window.top && window.first < window.bottom, "{which:?}");
        }
    }
}
