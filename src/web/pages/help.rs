//! What the program does, what leaves the computer, where things are kept, what to do when in doubt, and how to end.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Serialize;

use crate::app::accounts::config_file;
use crate::web::site::Site;
use crate::web::view::Page;
use crate::web::visit::Visit;
use crate::words::{Sentence, sentence};

#[derive(Serialize)]
struct Help {
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    id: &'static str,
    title: String,
    texts: Vec<String>,
}

pub(super) async fn show(State(site): State<Arc<Site>>, headers: HeaderMap) -> Response {
    Visit::answer(site, headers, |visit| {
        let part = |id, title: Sentence, texts: Vec<Sentence>| Part {
            id,
            title: visit.say(&title),
            texts: texts.iter().map(|text| visit.say(text)).collect(),
        };
        let (does, leaves) = (sentence!("page-help-does"), sentence!("page-leaves"));
        let (doubt, end) = (sentence!("page-help-doubt"), sentence!("page-help-end"));
        let of = |title: &Sentence, names: &[&str]| {
            names.iter().map(|name| title.clone().attribute(name)).collect::<Vec<_>>()
        };
        let mut leaving = of(&leaves, &["letter", "nothing"]);
        leaving.insert(1, sentence!("page-help-answers"));
        let mut kept = Vec::new();
        kept.extend(visit.app.state_dir.as_deref().map(|path| sentence!("page-help-kept-letters", path)));
        kept.extend(config_file(&visit.app).ok().map(|path| sentence!("page-help-kept-details", path)));
        kept.push(sentence!("page-help-kept-browser"));
        let title = sentence!("page-of-help");
        let page = Page {
            view: "help",
            title: visit.say(&title),
            head: None,
            lead: Some(visit.say(&title.attribute("lead"))),
            steps: None,
            model: Help {
                parts: vec![
                    part("does", does.clone(), of(&does, &["letter", "law"])),
                    part("leaves", leaves, leaving),
                    part("kept", sentence!("page-help-kept"), kept),
                    part("doubt", doubt.clone(), of(&doubt, &["sent", "address", "typed"])),
                    part("end", end.clone(), of(&end, &["close", "remove"])),
                ],
            },
        };
        Ok(visit.page(StatusCode::OK, &page))
    })
    .await
}
