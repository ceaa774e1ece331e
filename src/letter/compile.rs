//! A template's text, compiled paragraph by paragraph.
//!
//! Handlebars counts lines from the beginning of its text for every tag it finds, so a text costs its square. A letter
//! is cut at the empty lines outside its blocks, each paragraph compiled by itself, and the results are joined with
//! their line numbers put right. What the letter says is the same; a test compares.

use handlebars::TemplateError;
use handlebars::template::{Template, TemplateElement};

/// Compiles `text`; an error comes with the number of lines before the paragraph it is in.
pub(super) fn compile(text: &str, name: &str) -> Result<Template, (usize, Box<TemplateError>)> {
    let mut whole: Option<Template> = None;
    for (lines_before, paragraph) in paragraphs(text) {
        let mut template = Template::compile_with_name(paragraph, name.to_owned())
            .map_err(|error| (lines_before, Box::new(error)))?;
        shift(&mut template, lines_before);
        match &mut whole {
            None => whole = Some(template),
            Some(whole) => {
                whole.elements.append(&mut template.elements);
                whole.mapping.append(&mut template.mapping);
            }
        }
    }
    Ok(whole.unwrap_or_default())
}

/// The paragraphs with the number of lines before each. One paragraph, where the text holds a tag whose reach is not
/// plain to see.
fn paragraphs(text: &str) -> Vec<(usize, &str)> {
    if ["{{^", "{{~", "~}}", "{{{", "{{!", "{{&", "{{#*", "{{#>", "\\{{"].iter().any(|tag| text.contains(tag))
    {
        return vec![(0, text)];
    }
    let (mut found, mut depth) = (Vec::new(), 0_usize);
    let (mut begin, mut begin_line, mut end) = (0, 0, 0);
    for (number, line) in text.split_inclusive('\n').enumerate() {
        end += line.len();
        depth = (depth + line.matches("{{#").count()).saturating_sub(line.matches("{{/").count());
        if depth == 0 && line == "\n" {
            found.push((begin_line, &text[begin..end]));
            (begin, begin_line) = (end, number + 1);
        }
    }
    if begin < text.len() || found.is_empty() {
        found.push((begin_line, &text[begin..]));
    }
    found
}

/// Moves every line number down, in the blocks too.
fn shift(template: &mut Template, lines: usize) {
    if lines == 0 {
        return;
    }
    for mapping in &mut template.mapping {
        mapping.0 += lines;
    }
    for element in &mut template.elements {
        match element {
            TemplateElement::HelperBlock(block) => {
                block.template.iter_mut().chain(&mut block.inverse).for_each(|inner| shift(inner, lines));
            }
            TemplateElement::DecoratorBlock(block) | TemplateElement::PartialBlock(block) => {
                block.template.iter_mut().for_each(|inner| shift(inner, lines));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cut_into_paragraphs_is_the_same_template() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates");
        let mut compared = 0;
        for language in std::fs::read_dir(folder).expect("the templates") {
            for file in std::fs::read_dir(language.expect("a language").path()).expect("a folder") {
                let path = file.expect("an entry").path();
                if path.is_file() {
                    let text = std::fs::read_to_string(&path).expect("a template");
                    let whole = Template::compile_with_name(&text, "x".to_owned()).expect("well-formed");
                    let cut = compile(&text, "x").expect("well-formed");
                    assert!(paragraphs(&text).len() > 4, "{}: nothing was cut", path.display());
                    // Neighbouring pieces of plain text may be one or two elements: what they say is compared.
                    assert_eq!(said(&cut), said(&whole), "{}", path.display());
                    compared += 1;
                }
            }
        }
        assert!(compared >= 6);
    }

    /// The elements with their lines, plain text joined.
    fn said(template: &Template) -> Vec<(Option<usize>, String)> {
        let mut out: Vec<(Option<usize>, String)> = Vec::new();
        for (element, mapping) in template.elements.iter().zip(&template.mapping) {
            match (element, out.last_mut()) {
                (TemplateElement::RawString(text), Some((None, last))) => last.push_str(text),
                (TemplateElement::RawString(text), _) => out.push((None, text.clone())),
                (element, _) => out.push((Some(mapping.0), format!("{element:?}"))),
            }
        }
        out
    }
}
