package org.jingwei.reading.article;

/** What a word of {@code cues.csv} tells about the line it stands in. */
enum Cue {
    /** Closes the title of an article. */
    TITLE_END,
    /** Closes the heading of a part; such a line is never a title. */
    PART,
    /** Closes the title of a compilation. */
    COMPILATION,
    /** A copyright notice. */
    NOTICE,
    ADVERT,
    /** Opens a glossary. */
    GLOSSARY,
    SALUTATION,
    /** Opens the body of an article. */
    OPENING,
    /** Begins a paragraph and is no heading. */
    LIST,
    /** Names the office of a speaker. */
    OFFICE
}
