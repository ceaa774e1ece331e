//! How the days in a column are written, as far as the whole of it tells.

use crate::value::{DateOrder, Invalid, is_iso, readings};
use crate::words::sentence;

/// How the days in a column are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColumnOrder {
    /// None of them tells.
    #[default]
    Unknown,
    /// One or several can be read only so, and none otherwise.
    Settled(DateOrder),
    /// Some can be read only in one way and some only in another.
    Mixed,
}

impl ColumnOrder {
    /// Takes one more cell into account.
    pub(crate) fn see(&mut self, text: &str) {
        if is_iso(text.trim()) {
            return;
        }
        let may = readings(text);
        let mut orders = may.orders();
        if let (Some(order), None) = (orders.next(), orders.next()) {
            *self = match *self {
                Self::Unknown => Self::Settled(order),
                Self::Settled(earlier) if earlier == order => *self,
                _ => Self::Mixed,
            };
        }
    }

    /// A day as it is typed, where the column settles it.
    pub(crate) fn plain(self, text: &str) -> Result<String, Invalid> {
        if self == Self::Unknown || is_iso(text.trim()) {
            return Ok(text.to_owned());
        }
        let may = readings(text);
        if may.only().is_some() {
            return Ok(text.to_owned());
        }
        match self {
            Self::Settled(order) => {
                Ok(may.in_order(order).map_or_else(|| text.to_owned(), |day| day.to_string()))
            }
            _ if may.orders().next().is_some() => {
                Err(Invalid::of("mixed-days", sentence!("cell-in-mixed-column")))
            }
            _ => Ok(text.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(cells: &[&str]) -> ColumnOrder {
        let mut order = ColumnOrder::default();
        for cell in cells {
            order.see(cell);
        }
        order
    }

    #[test]
    fn one_cell_settles_the_column() {
        use ColumnOrder::{Mixed, Settled, Unknown};
        use DateOrder::{DayFirst, MonthFirst};
        for (cells, wanted) in [
            (&["01.12.2026", "05.06.2026"][..], Unknown),
            (&["01.12.2026", "31.12.2026"], Settled(DayFirst)),
            (&["12/31/2026", "2026-12-31", "05/06/2026", "5.5.2026"], Settled(MonthFirst)),
            (&["12/31/2026", "31/12/2026"], Mixed),
            (&["31 Dec 2026", "soon", "46387"], Unknown),
        ] {
            assert_eq!(order(cells), wanted, "{cells:?}");
        }
        let read = |order: ColumnOrder, text: &str| order.plain(text).map_err(|fault| fault.code);
        assert_eq!(read(Settled(DayFirst), "01/12/2026"), Ok("2026-12-01".into()));
        assert_eq!(read(Settled(MonthFirst), "01/12/2026"), Ok("2026-01-12".into()));
        assert_eq!(read(Unknown, "01/12/2026"), Ok("01/12/2026".into()));
        assert_eq!(read(Mixed, "01/12/2026"), Err("mixed-days"));
        assert_eq!(read(Mixed, "31/12/2026"), Ok("31/12/2026".into()));
    }
}
