package dev.flightloom.wrong.xpath.adapters.storage.media;

import javax.xml.xpath.XPath;

/** Wrong: fails in a native image. */
record MediaXml(XPath path) {}
