package org.jingwei.reading.fact;

import org.jingwei.reading.lexicon.WordList;

/** What the text is about beyond the subjects of its figures: what clauses without a figure speak of, and what it is all for. */
final class Theme {

    private static final int LEAST_EVENT = 4;
    private static final int LONGEST_EVENT = 25;
    private static final int FIRST = 1;

    /** What the part of the sentence is about: 电网改造，投入…; 实施暖冬行动，…投入…. */
    String topic = "";
    /** The noun phrase of the clause before, where that told no figure: 加快疫苗接种进度，接种…. */
    String said = "";
    /** 积极培育[龙头企业]，上半年培育5户: what the clause before did something to; empty if it told a figure. */
    String object = "";
    /** A clause of this part of the sentence named works (滨江公园项目，投资…), which what is spent is of. */
    boolean worksNamed;

    /** The event that the paragraph told of last, whose results follow (现场签约…); empty if none. */
    private String event = "";
    /** 聚焦碱地治理，…: what the first sentence of the paragraph is for, and the second one with it. */
    private String opensWith = "";
    /** What the sentence is for. */
    private String focus = "";

    private int sentences;

    /** An event is held; its results may follow. */
    void tellsOf(String name) {
        if (name.length() > LEAST_EVENT && name.length() < LONGEST_EVENT && WordList.EVENT_END.ends(name)) {
            event = name;
        }
    }

    /** The event that was told of last; empty if none was. */
    String event() {
        return event;
    }

    /** 现场签约授信10亿元: the result with the event that it is of. */
    String ofEvent(String name) {
        return !event.isEmpty() && WordList.OF_EVENT.starts(name) && !name.contains(event) ? event + name : name;
    }

    /** What the tasks of the sentence are for: what the paragraph opens with, or what the sentence says; empty if nothing is said. */
    String purpose() {
        String own = topic.isEmpty() ? focus : topic;
        return opensWith.isEmpty() ? own : opensWith;
    }

    void focusesOn(String purpose) {
        if (sentences == FIRST && opensWith.isEmpty()) {
            opensWith = purpose;
        }
        focus = focus.isEmpty() ? purpose : focus;
    }

    /** A new part of the sentence begins. */
    void nextPart() {
        topic = "";
        worksNamed = false;
    }

    void nextSentence() {
        nextPart();
        sentences++;
        opensWith = sentences <= FIRST + 1 ? opensWith : "";
        focus = "";
        said = "";
        object = "";
    }

    /** A new paragraph, none of whose sentences has begun. */
    void nextParagraph() {
        nextSentence();
        sentences = 0;
        opensWith = "";
        event = "";
    }
}
