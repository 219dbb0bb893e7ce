package dev.flightloom.adapters.storage.reconstruction.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** The XMP segment of a shot with the names that DJI uses. */
final class XmpSegment {

  private static final String HEADER = "http://ns.adobe.com/xap/1.0/\0";
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="DJI Meta Data"
          xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
          xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/"
          tiff:Make="DJI"
          tiff:Model="M4E"
          drone-dji:Version="1.6"
          drone-dji:GpsStatus="RTK"
          drone-dji:AltitudeType="RtkAlt"
          drone-dji:GpsLatitude="%+.9f"
          drone-dji:GpsLongitude="%+.9f"
          drone-dji:AbsoluteAltitude="%+.3f"
          drone-dji:RelativeAltitude="%+.3f"
          drone-dji:GimbalRollDegree="+0.00"
          drone-dji:GimbalYawDegree="%+.2f"
          drone-dji:GimbalPitchDegree="-90.00"
          drone-dji:FlightRollDegree="+0.00"
          drone-dji:FlightYawDegree="%+.2f"
          drone-dji:FlightPitchDegree="+0.00"
          drone-dji:RtkFlag="50"
          drone-dji:RtkStdLon="0.01012"
          drone-dji:RtkStdLat="0.01024"
          drone-dji:RtkStdHgt="0.02048"/>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>\
      """;

  private XmpSegment() {}

  static byte[] of(Shot shot) {
    var packet =
        String.format(
            Locale.ROOT,
            PACKET,
            shot.latitude(),
            shot.longitude(),
            Shot.ABSOLUTE_ALTITUDE,
            Shot.RELATIVE_ALTITUDE,
            shot.yaw(),
            shot.yaw());
    return (HEADER + packet).getBytes(UTF_8);
  }
}
